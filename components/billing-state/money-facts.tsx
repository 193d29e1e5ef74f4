import type { Sums, UnixSeconds } from '../../lib/billing/amounts';
import { cardState } from '../../lib/billing/card-expiry';
import type { Card, Charge } from '../../lib/billing/charge';
import type { Invoice } from '../../lib/billing/invoice';
import { moniesOf } from '../../lib/billing/money';
import { usePanel } from '../panel/panel-context';
import { Facts } from '../parts/facts';

interface MoneyFactsProps {
  reading: { charges: Charge[]; invoices: Invoice[]; now: UnixSeconds };
  mrr: Sums;
}

/** The card that was used last, and what the customer is worth a month. */
export function MoneyFacts({ reading, mrr }: MoneyFactsProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const card = reading.charges.find((charge) => charge.card?.last4)?.card ?? null;
  const value = moniesOf(mrr).map((each) => formats.money(each));
  return (
    <Facts
      of={[
        [say.card, card && cardText(card)],
        [say.monthlyValue, value.length > 0 ? value.join(' + ') : null],
      ]}
    />
  );

  function cardText(card: Card): string {
    const { brand, last4, expMonth, expYear } = card;
    const month = expMonth ? String(expMonth).padStart(2, '0') : null;
    const expiry = month && expYear ? `${month}/${String(expYear % 100).padStart(2, '0')}` : null;
    const text = say.cardText(brandName(brand), last4 ?? '····', expiry);
    return cardState(card, reading.now) === 'expired' ? `${text}, ${say.cardExpired}` : text;
  }
}

const BRANDS = new Map([
  ['amex', 'American Express'],
  ['diners', 'Diners Club'],
  ['jcb', 'JCB'],
  ['unionpay', 'UnionPay'],
  ['eftpos_au', 'eftpos'],
]);

function brandName(brand: string | null): string {
  if (!brand) return '?';
  return BRANDS.get(brand) ?? brand.charAt(0).toUpperCase() + brand.slice(1);
}
