import type { InvoicePhrases, PartInWords } from '../../invoice-phrases';
import { chargePhrases } from './charge-phrases';

/** What an invoice is made of, in German. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to, days) => (days ? `${days.from}. bis ${to}` : `${from} bis ${to}`),
  item: 'Ihr Tarif',
  lines: {
    fullPeriod: (name, period, amount) => `${named(name, period)}: ${amount}`,
    partPeriod: (part, period, amount) => `${named(lengthOf(part), period)}: ${amount}`,
    unused: (part, amount, paid) =>
      `abzüglich ${unusedOf(part)}, bereits ${paid ? 'bezahlt' : 'berechnet'}: ${amount}`,
    trial: (name, period) => `${named(`${name}, Testphase`, period)}: kostenlos`,
    usage: (name, period, amount) => `${named(`Nutzung von ${name}`, period)}: ${amount}`,
    single: (name, amount) => `${name}: ${amount}`,
  },
  sums: {
    discount: (names, amount) => `Rabatt${names ? ` „${names}“` : ''}: ${amount}`,
    tax: (amount) => `Steuer: ${amount}`,
    taxIncluded: (amount) => `in den Preisen enthaltene Steuer: ${amount}`,
    billingCredit: (amount) => `verbrauchtes Nutzungsguthaben: ${amount}`,
    balanceUsed: (amount) => `Ihr Guthaben von vorher: ${amount}`,
    owedBefore: (amount) => `noch offen von vorher: ${amount}`,
    creditNote: (amount) => `Gutschrift: ${amount}`,
    total: (amount) => `Summe: ${amount}`,
    rounding: 'Die letzte kleine Differenz entsteht durch Rundung.',
  },
  outcome: {
    paid: (amount, date) => `${amount} wurden am ${date} bezahlt.`,
    paidInParts: (count, amounts) => `Bezahlt wurde in ${count} Zahlungen: ${amounts}.`,
    paidOutside: (amount) =>
      `Davon wurden ${amount} auf anderem Weg bezahlt, zum Beispiel per Überweisung.`,
    toPay: (amount) => `${amount} sind noch zu zahlen.`,
    nothingToPay: 'Es war nichts zu zahlen, deshalb steht dafür nichts auf Ihrem Kontoauszug.',
    keptAsCredit: (amount) =>
      `Die übrigen ${amount} stehen als Guthaben auf Ihrem Konto und mindern die nächsten Rechnungen.`,
    overpaid: (amount) =>
      `${amount} wurden über den fälligen Betrag hinaus bezahlt; sie stehen als Guthaben auf Ihrem Konto und mindern die nächsten Rechnungen.`,
    creditNoteAfter: (amount) => `Nach der Zahlung gab es eine Gutschrift über ${amount}.`,
    exchanged: (amount, presented) =>
      `${amount} wurden in Ihrer Währung bezahlt, und zwar als ${presented}.`,
    toTheSecond:
      'Teile eines Zeitraums werden auf die Sekunde genau berechnet, deshalb sind die Beträge keine glatten Vielfachen eines Tages.',
  },
  events: {
    plan: (date, from, to) => `Am ${date} wurde von ${from} zu ${to} gewechselt.`,
    seats: (date, name, from, to) =>
      `Am ${date} hat sich die Anzahl von ${name} von ${from} auf ${to} geändert.`,
    price: (date, name) => `Am ${date} hat sich der Preis von ${name} geändert.`,
    period: (date, name) => `Am ${date} hat ein neuer Abrechnungszeitraum von ${name} begonnen.`,
    started: (date, name) => `Am ${date} hat ${name} begonnen, mitten im Abrechnungszeitraum.`,
    ended: (date, name) =>
      `Am ${date} ist ${name} weggefallen, vor dem Ende des bezahlten Zeitraums.`,
  },
  summary: {
    swapped: (charged, unused) => `${forLengthOf(charged)} abzüglich ${unusedOf(unused)}`,
    newPeriod: (name, period, unused) => `${named(name, period)} abzüglich ${unusedOf(unused)}`,
    part: (charged) => forLengthOf(charged),
    unused: ({ name, days }) =>
      days && days.days > 0
        ? `ein Guthaben für ${days.days === 1 ? 'einen nicht genutzten Tag' : `${days.days} nicht genutzte Tage`} ${name}`
        : `ein Guthaben für die nicht genutzte Zeit von ${name}`,
    fullPeriod: (name, period) => named(name, period),
    afterTrial: (name, period) => `${named(name, period)}, den ersten Zeitraum nach der Testphase`,
    trial: (name) => `die kostenlose Testphase von ${name}`,
    usage: (name, period) => `die ${named(`Nutzung von ${name}`, period)}`,
    single: (name) => name,
    join: (parts) => parts.join(', dazu '),
    sentence: (what) => `Die Rechnung ist für ${what}.`,
  },
  invoice: (number, date, amount) =>
    `${number ? `Rechnung ${number}` : 'Rechnungsentwurf'} vom ${date}: ${amount}`,
  list: (items) => [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' und '),
  between: ' ',
  charge: chargePhrases,
};

function named(name: string, period: string): string {
  return period ? `${name} (${period})` : name;
}

/** `rund 12 von 30 Tagen Pro` */
function lengthOf({ name, days }: PartInWords): string {
  if (!days) return name;
  if (days.days === 0) return `weniger als ein Tag ${name}`;
  const about = days.exact ? '' : 'rund ';
  if (days.of !== null) return `${about}${days.days} von ${days.of} Tagen ${name}`;
  return days.days === 1 ? `${about}ein Tag ${name}` : `${about}${days.days} Tage ${name}`;
}

/** After `für`: `einen Tag Pro` */
function forLengthOf(part: PartInWords): string {
  return lengthOf(part).replace(/^((?:rund |weniger als )?)ein Tag /, '$1einen Tag ');
}

/** After `abzüglich`: `der nicht genutzten 12 Tage Basic` */
function unusedOf({ name, days }: PartInWords): string {
  if (!days) return `der nicht genutzten Zeit von ${name}`;
  if (days.days === 0) return `des nicht genutzten Teils eines Tages ${name}`;
  return days.days === 1
    ? `des nicht genutzten Tages ${name}`
    : `der nicht genutzten ${days.days} Tage ${name}`;
}
