import type { InvoicePhrases, PartInWords } from '../../invoice-phrases';
import { chargePhrases } from './charge-phrases';

/** What an invoice is made of, in Portuguese. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to, days) => `de ${days ? days.from : from} a ${to}`,
  item: 'O seu plano',
  lines: {
    fullPeriod: (name, period, amount) => `${named(name, period)}: ${amount}`,
    partPeriod: (part, period, amount) => `${named(lengthOf(part), period)}: ${amount}`,
    unused: (part, amount, isPaid) =>
      `menos ${unusedOf(part)} ${isPaid ? paid(part) : billed(part)}: ${amount}`,
    trial: (name, period) => `${named(`${name}, teste`, period)}: grátis`,
    usage: (name, period, amount) => `${named(`uso de ${name}`, period)}: ${amount}`,
    single: (name, amount) => `${name}: ${amount}`,
  },
  sums: {
    discount: (names, amount) => `desconto${names ? ` “${names}”` : ''}: ${amount}`,
    tax: (amount) => `impostos: ${amount}`,
    taxIncluded: (amount) => `impostos incluídos nos preços acima: ${amount}`,
    billingCredit: (amount) => `crédito de uso aplicado: ${amount}`,
    balanceUsed: (amount) => `saldo que você já tinha: ${amount}`,
    owedBefore: (amount) => `pendente de antes: ${amount}`,
    creditNote: (amount) => `nota de crédito: ${amount}`,
    total: (amount) => `Total: ${amount}`,
    rounding: 'A última pequena diferença vem do arredondamento.',
  },
  outcome: {
    paid: (amount, date) => `O valor de ${amount} foi pago em ${date}.`,
    paidInParts: (count, amounts) => `A fatura foi paga em ${count} pagamentos: ${amounts}.`,
    paidOutside: (amount) =>
      `Desse valor, ${amount} foram pagos de outra forma, por exemplo por transferência.`,
    toPay: (amount) => `Ainda falta pagar ${amount}.`,
    nothingToPay: 'Não havia nada a pagar, por isso o seu banco não mostra nenhuma linha.',
    keptAsCredit: (amount) =>
      `O valor restante de ${amount} fica como saldo na sua conta e reduz as próximas faturas.`,
    overpaid: (amount) =>
      `Foram pagos ${amount} além do devido; esse valor fica como saldo na sua conta e reduz as próximas faturas.`,
    creditNoteAfter: (amount) => `Depois do pagamento houve uma nota de crédito de ${amount}.`,
    exchanged: (amount, presented) =>
      `O valor de ${amount} foi pago na sua moeda, como ${presented}.`,
    toTheSecond:
      'As partes de um período são calculadas ao segundo, por isso os valores não são múltiplos exatos de um dia.',
  },
  events: {
    plan: (date, from, to) => `Em ${date} o plano passou de ${from} para ${to}.`,
    seats: (date, name, from, to) =>
      `Em ${date} a quantidade de ${name} passou de ${from} para ${to}.`,
    price: (date, name) => `Em ${date} o preço de ${name} mudou.`,
    period: (date, name) => `Em ${date} começou um novo período de cobrança de ${name}.`,
    started: (date, name) => `Em ${date} ${name} começou, com o período já em andamento.`,
    ended: (date, name) => `Em ${date} ${name} saiu da fatura, antes do fim do período pago.`,
  },
  summary: {
    swapped: (charged, unused) => `${lengthOf(charged)} menos ${unusedOf(unused)}`,
    newPeriod: (name, period, unused) => `${inPeriod(name, period)} menos ${unusedOf(unused)}`,
    part: (charged) => lengthOf(charged),
    unused: (unused) => `um saldo a seu favor por ${unusedOf(unused)}`,
    fullPeriod: (name, period) => inPeriod(name, period),
    afterTrial: (name, period) => `${inPeriod(name, period)}, o primeiro período depois do teste`,
    trial: (name) => `o teste gratuito de ${name}`,
    usage: (name, period) => inPeriod(`o uso de ${name}`, period),
    single: (name) => name,
    join: (parts) => parts.join(', mais '),
    sentence: (what) => `A fatura corresponde a ${what}.`,
  },
  invoice: (number, date, amount) =>
    `${number ? `Fatura ${number}` : 'Rascunho de fatura'} de ${date}: ${amount}`,
  list: (items) => [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' e '),
  between: ' ',
  charge: chargePhrases,
};

function named(name: string, period: string): string {
  return period ? `${name}, ${period}` : name;
}

function inPeriod(name: string, period: string): string {
  return period ? `${name} ${period}` : name;
}

/** `cerca de 12 de 30 dias de Pro` */
function lengthOf({ name, days }: PartInWords): string {
  if (!days) return name;
  if (days.days === 0) return `menos de um dia de ${name}`;
  const about = days.exact ? '' : 'cerca de ';
  const unit = days.days === 1 && days.of === null ? 'dia' : 'dias';
  const count = days.of === null ? `${days.days}` : `${days.days} de ${days.of}`;
  return `${about}${count} ${unit} de ${name}`;
}

/** `os 12 dias não usados de Basic` */
function unusedOf({ name, days }: PartInWords): string {
  if (!days) return `o tempo não usado de ${name}`;
  if (days.days === 0) return `a parte não usada de um dia de ${name}`;
  return days.days === 1
    ? `o dia não usado de ${name}`
    : `os ${days.days} dias não usados de ${name}`;
}

/** Agrees with `unusedOf`. */
function paid({ days }: PartInWords): string {
  if (days?.days === 0) return 'que já estava paga';
  return days && days.days > 1 ? 'que já estavam pagos' : 'que já estava pago';
}

/** Agrees with `unusedOf`. */
function billed({ days }: PartInWords): string {
  if (days?.days === 0) return 'que já estava faturada';
  return days && days.days > 1 ? 'que já estavam faturados' : 'que já estava faturado';
}
