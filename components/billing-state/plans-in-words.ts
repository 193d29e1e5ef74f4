import { planName } from '../../lib/billing/plan-name';
import type { Reading } from '../../lib/billing/reading';
import type { PanelWords } from '../../lib/words/en/panel';

interface PlanItem {
  priceId: string;
  productId: string | null;
  quantity: number | null;
  unitAmount?: string | null;
}

/** Plans with their quantities, and their prices where those are known: `Team × 5 at €9.00 + Support`. */
export function plansInWords(
  items: PlanItem[],
  reading: Reading,
  say: PanelWords['billing'],
  price: (unitAmount: string) => string | null = () => null,
): string {
  return items
    .map((item) => {
      const name = planName(item, reading) ?? say.unnamedPlan;
      const plan = say.onSubscription.plan(name, item.quantity);
      const at = item.unitAmount ? price(item.unitAmount) : null;
      return at === null ? plan : say.onSubscription.planAt(plan, at);
    })
    .join(' + ');
}
