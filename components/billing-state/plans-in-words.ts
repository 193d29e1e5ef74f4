import { planName } from '../../lib/billing/plan-name';
import type { Reading } from '../../lib/billing/reading';
import type { PanelWords } from '../../lib/words/en/panel';

/** Plans with their quantities: `Team × 5 + Support`. */
export function plansInWords(
  items: { priceId: string; productId: string | null; quantity: number | null }[],
  reading: Reading,
  say: PanelWords['billing'],
): string {
  return items
    .map((item) => {
      const name = planName(item, reading) ?? say.unnamedPlan;
      return say.onSubscription.plan(name, item.quantity);
    })
    .join(' + ');
}
