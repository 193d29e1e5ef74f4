import type { InvoicePhrases, PartInWords } from '../../invoice-phrases';
import { chargePhrases } from './charge-phrases';

/** What an invoice is made of, in French. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to, days) => (days ? `du ${ordinal(days.from)} au ${to}` : `du ${from} au ${to}`),
  item: 'Votre formule',
  lines: {
    fullPeriod: (name, period, amount) => `${named(name, period)} : ${amount}`,
    partPeriod: (part, period, amount) => `${named(lengthOf(part), period)} : ${amount}`,
    unused: (part, amount, isPaid) =>
      `moins ${unusedOf(part)} ${isPaid ? `que vous aviez déjà ${paid(part)}` : `déjà ${billed(part)}`} : ${amount}`,
    trial: (name, period) => `${named(`${name}, essai`, period)} : gratuit`,
    usage: (name, period, amount) => `${named(`utilisation de ${name}`, period)} : ${amount}`,
    single: (name, amount) => `${name} : ${amount}`,
  },
  sums: {
    discount: (names, amount) => `remise${names ? ` « ${names} »` : ''} : ${amount}`,
    tax: (amount) => `taxes : ${amount}`,
    taxIncluded: (amount) => `taxes comprises dans les prix ci-dessus : ${amount}`,
    billingCredit: (amount) => `crédit d’utilisation employé : ${amount}`,
    balanceUsed: (amount) => `votre avoir précédent : ${amount}`,
    owedBefore: (amount) => `reste dû d’avant : ${amount}`,
    creditNote: (amount) => `note d’avoir : ${amount}`,
    total: (amount) => `Total : ${amount}`,
    rounding: 'Le dernier petit écart vient des arrondis.',
  },
  outcome: {
    paid: (amount, date) => `${amount} ont été payés le ${date}.`,
    paidInParts: (count, amounts) => `La facture a été payée en ${count} fois : ${amounts}.`,
    paidOutside: (amount) => `Dont ${amount} payés par un autre moyen, par exemple par virement.`,
    toPay: (amount) => `Il reste ${amount} à payer.`,
    nothingToPay: 'Il n’y avait rien à payer : votre banque n’affiche donc aucune ligne.',
    keptAsCredit: (amount) =>
      `Les ${amount} restants sont un avoir sur votre compte et viendront en déduction des prochaines factures.`,
    overpaid: (amount) =>
      `${amount} ont été payés en plus de la somme due ; c’est un avoir sur votre compte, en déduction des prochaines factures.`,
    creditNoteAfter: (amount) => `Après le paiement, il y a eu une note d’avoir de ${amount}.`,
    exchanged: (amount, presented) =>
      `${amount} ont été payés dans votre devise, soit ${presented}.`,
    toTheSecond:
      'Les parties de période sont comptées à la seconde, les montants ne sont donc pas des multiples exacts d’une journée.',
  },
  events: {
    plan: (date, from, to) => `Le ${date}, la formule est passée de ${from} à ${to}.`,
    seats: (date, name, from, to) =>
      `Le ${date}, la quantité de ${name} est passée de ${from} à ${to}.`,
    price: (date, name) => `Le ${date}, le prix de ${name} a changé.`,
    period: (date, name) =>
      `Le ${date}, une nouvelle période de facturation a commencé pour ${name}.`,
    started: (date, name) => `Le ${date}, ${name} a commencé, en cours de période.`,
    ended: (date, name) =>
      `Le ${date}, ${name} est sorti de votre facture, avant la fin de la période payée.`,
  },
  summary: {
    swapped: (charged, unused) => `${lengthOf(charged)} moins ${unusedOf(unused)}`,
    newPeriod: (name, period, unused) => `${inPeriod(name, period)} moins ${unusedOf(unused)}`,
    part: (charged) => lengthOf(charged),
    unused: (unused) => `un avoir pour ${unusedOf(unused)}`,
    fullPeriod: (name, period) => inPeriod(name, period),
    afterTrial: (name, period) => `${inPeriod(name, period)}, la première période après l’essai`,
    trial: (name) => `l’essai gratuit de ${name}`,
    usage: (name, period) => inPeriod(`l’utilisation de ${name}`, period),
    single: (name) => name,
    join: (parts) => parts.join(', plus '),
    sentence: (what) => `La facture correspond à : ${what}.`,
  },
  invoice: (number, date, amount) =>
    `${number ? `Facture ${number}` : 'Projet de facture'} du ${date} : ${amount}`,
  list: (items) => [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' et '),
  between: ' ',
  charge: chargePhrases,
};

function ordinal(day: number): string {
  return day === 1 ? '1er' : `${day}`;
}

function named(name: string, period: string): string {
  return period ? `${name}, ${period}` : name;
}

function inPeriod(name: string, period: string): string {
  return period ? `${name} ${period}` : name;
}

/** `environ 12 jours sur 30 de Pro` */
function lengthOf({ name, days }: PartInWords): string {
  if (!days) return name;
  if (days.days === 0) return `moins d’un jour de ${name}`;
  const about = days.exact ? '' : 'environ ';
  const count = days.days === 1 ? '1 jour' : `${days.days} jours`;
  return `${about}${count}${days.of === null ? '' : ` sur ${days.of}`} de ${name}`;
}

/** `les 12 jours non utilisés de Basic` */
function unusedOf({ name, days }: PartInWords): string {
  if (!days) return `le temps non utilisé de ${name}`;
  if (days.days === 0) return `la partie non utilisée d’un jour de ${name}`;
  return days.days === 1
    ? `le jour non utilisé de ${name}`
    : `les ${days.days} jours non utilisés de ${name}`;
}

/** Agrees with `unusedOf`. */
function paid({ days }: PartInWords): string {
  if (days?.days === 0) return 'payée';
  return days && days.days > 1 ? 'payés' : 'payé';
}

/** Agrees with `unusedOf`. */
function billed({ days }: PartInWords): string {
  if (days?.days === 0) return 'facturée';
  return days && days.days > 1 ? 'facturés' : 'facturé';
}
