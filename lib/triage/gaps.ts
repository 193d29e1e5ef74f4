import { isMetered } from '../billing/subscription-life';
import type { Bucket } from './bucket';
import { type CaseFacts, processingPayment } from './case-facts';
import type { Gap, GapId, Situation } from './decision';
import type { PortalNeed } from './evidence';
import { explanationOf } from './explanation';
import { asksFor } from './message/matter';
import { featureOn } from './portal-need';

/** What the product lacks that made *this* ticket necessary; what the portal lacks besides is not its business. */
export function gapsOf(bucket: Bucket, situation: Situation, facts: CaseFacts): Gap[] {
  const gaps = [...ofPortal(situation, facts), ...ofSituation(bucket, situation, facts)];
  return gaps.filter((gap, index) => gaps.findIndex(({ id }) => id === gap.id) === index);
}

/** What had to be in the portal for the customer not to write. */
const NEEDED: Partial<Record<Situation, PortalNeed>> = {
  cancel_for_customer: 'cancel',
  invoice_wanted: 'invoices',
};

const FEATURE_GAPS: Partial<Record<PortalNeed, GapId>> = {
  cancel: 'no_cancellation_flow',
  invoices: 'no_invoice_history',
  card: 'no_payment_method_update',
};

function ofPortal(situation: Situation, facts: CaseFacts): Gap[] {
  const need = NEEDED[situation] ?? needOfMatter(situation, facts);
  const { portal, unread } = facts.reading;
  if (!need || !facts.customer) return [];
  if (portal === null) {
    const notRead = unread.some(({ list }) => list === 'portal');
    return notRead ? [] : [{ id: 'no_billing_portal', objects: [] }];
  }
  if (!featureOn(portal, need)) {
    const id = FEATURE_GAPS[need];
    return id ? [{ id, objects: [portal.id] }] : [];
  }
  return portal.loginPageUrl === null ? [{ id: 'no_billing_portal', objects: [portal.id] }] : [];
}

function needOfMatter(situation: Situation, { matter }: CaseFacts): PortalNeed | null {
  if (situation === 'self_serve_by_operator') {
    if (matter.intent === 'tax_number') return 'details';
    return matter.intent === 'change_plan' ? 'plan' : 'card';
  }
  // Paying is what helps here; a card that cannot be changed is a gap only where the customer wanted to change it.
  const pays = situation === 'invoice_to_pay' || situation === 'bank_confirmation';
  return pays && asksFor(matter, 'update_card') ? 'card' : null;
}

function ofSituation(bucket: Bucket, situation: Situation, facts: CaseFacts): Gap[] {
  const { live, overlaps, customer, doubles, invoices, matter } = facts;
  const own = live.map(({ id }) => id);
  if (bucket === 'duplicate_subscription') {
    const pair = overlaps.find(({ kind }) => kind === 'duplicate');
    const double = doubles[0];
    if (pair) return [{ id: 'no_duplicate_guard', objects: [pair.older.id, pair.later.id] }];
    const charges = double ? [double.first.id, double.second.id] : [];
    return double ? [{ id: 'no_duplicate_guard', objects: charges }] : [];
  }
  if (bucket === 'team_seats') return [{ id: 'no_plan_seat_explanation', objects: own }];
  switch (situation) {
    case 'proration_explained':
    case 'different_products_explained':
      return [{ id: 'no_plan_seat_explanation', objects: own }];
    case 'charge_explained': {
      // An amount is unexplained where the customer asks about it; one still on its way is asked about for that.
      const amount = matter.intent === 'explain_amount' && processingPayment(facts) === null;
      return amount || isOddCycle(facts) ? [{ id: 'no_plan_seat_explanation', objects: own }] : [];
    }
    case 'metered_explained': {
      const metered = (customer?.subscriptions ?? []).filter(isMetered).map(({ id }) => id);
      const last = invoices[0]?.id;
      return [
        { id: 'no_usage_visibility', objects: metered.length > 0 ? metered : last ? [last] : [] },
      ];
    }
    case 'checkout_without_recovery': {
      const session = facts.lapsed?.session?.id ?? facts.lapsed?.subscription?.id;
      return [{ id: 'no_checkout_recovery', objects: session ? [session] : [] }];
    }
    default:
      return [];
  }
}

/** Periods that are no calendar month or year put two charges into one month, and nobody told the customer. */
function isOddCycle(facts: CaseFacts): boolean {
  if (explanationOf(facts)?.kind !== 'successive_periods') return false;
  return facts.live.some(({ items }) =>
    items.some(({ interval }) => interval === 'week' || interval === 'day'),
  );
}
