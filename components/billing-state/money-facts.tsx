import type { Sums, UnixSeconds } from '../../lib/billing/amounts';
import type { Card } from '../../lib/billing/charge';
import { moniesOf } from '../../lib/billing/money';
import { usePanel } from '../panel/panel-context';
import { Facts } from '../parts/facts';
import { cardText } from './card-text';

/** The customer's card, and what they are worth a month. */
export function MoneyFacts({ card, now, mrr }: { card: Card | null; now: UnixSeconds; mrr: Sums }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const value = moniesOf(mrr).map((each) => formats.money(each));
  return (
    <Facts
      of={[
        [say.card, card && cardText(card, now, say)],
        [say.monthlyValue, value.length > 0 ? value.join(' + ') : null],
      ]}
    />
  );
}
