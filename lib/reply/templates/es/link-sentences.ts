import type { LinkSentences } from '../../reply-language';

/** Spanish before a link that stands by itself. */
export const linkSentences: LinkSentences = {
  portal: (prefilled) =>
    `En su página de facturación puede ver su plan, sus facturas y sus datos de pago. Inicie sesión con ${
      prefilled
        ? 'esta dirección de correo electrónico'
        : 'el correo electrónico en el que recibe sus facturas'
    }; se le enviará un código, así que no necesita contraseña:`,
  invoice: ({ number, open }) =>
    `Esta es la página de ${number ? `la factura ${number}` : 'su factura'}, donde puede ${
      open ? 'verla y pagarla' : 'verla y descargarla'
    }:`,
};
