import type { LinkSentences } from '../../reply-language';

/** German before a link that stands by itself. */
export const linkSentences: LinkSentences = {
  portal: (prefilled) =>
    `Ihren Tarif, Ihre Rechnungen und Ihre Zahlungsdaten finden Sie auf Ihrer Abrechnungsseite. Bitte melden Sie sich mit ${
      prefilled ? 'dieser E-Mail-Adresse an' : 'der E-Mail-Adresse an, an die Ihre Rechnungen gehen'
    }; Sie bekommen einen Code zugeschickt und brauchen kein Passwort:`,
  invoice: ({ number, open }) =>
    `Das ist die Seite ${number ? `der Rechnung ${number}` : 'Ihrer Rechnung'}. Dort können Sie sie ansehen und ${
      open ? 'bezahlen' : 'herunterladen'
    }:`,
};
