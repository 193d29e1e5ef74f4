import type { UnixSeconds } from '../../lib/billing/amounts';
import { cardState } from '../../lib/billing/card-expiry';
import type { Card } from '../../lib/billing/charge';
import type { PanelWords } from '../../lib/words/en/panel';

/** A card in words: `Visa ·· 4242, 08/28`, and whether it has expired. */
export function cardText(card: Card, now: UnixSeconds, say: PanelWords['billing']): string {
  const { brand, last4, expMonth, expYear } = card;
  const month = expMonth ? String(expMonth).padStart(2, '0') : null;
  const expiry = month && expYear ? `${month}/${String(expYear % 100).padStart(2, '0')}` : null;
  const text = say.cardText(brandName(brand), last4 ?? '····', expiry);
  return cardState(card, now) === 'expired' ? `${text}, ${say.cardExpired}` : text;
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
