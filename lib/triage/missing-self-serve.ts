import { scheduledEnd } from '../billing/scheduled-end';
import { effectiveEnd, seatsOf } from '../billing/subscription-life';
import { type CaseFacts, planName, processingPayment, worstOwed } from './case-facts';
import { wantedInvoice } from './choose-invoice';
import { duplicateOf } from './duplicate-subscription';
import type { Evidence, EvidenceFacts, EvidenceId } from './evidence';
import { evidenceLine, moneyOf } from './evidence-line';
import { type Explanation, explanationOf } from './explanation';
import { asksOfProcessing, concernsPayment } from './failed-payment';
import { asksFor, type Intent } from './message/matter';
import { featureOn, portalNeed, portalOffers } from './portal-need';
import { productsApart } from './products-apart';
import { answeringRefund, notSentFacts, stuckSituation } from './refund-situation';
import { isOfSeats } from './team-seats';

const line = <Id extends EvidenceId>(
  id: Id,
  weight: number,
  objects: (string | null | undefined)[],
  facts: EvidenceFacts[Id],
) => evidenceLine('missing_self_serve', id, weight, objects, facts);

/** What a customer could do, or see, in the portal. */
const WISHES: Intent[] = [
  'cancel',
  'resume',
  'restart',
  'invoice_or_receipt',
  'tax_number',
  'update_card',
  'change_plan',
  'next_payment',
];

/** For and against: nothing is broken, the customer wants or does not understand something they could do or see. */
export function evidenceForSelfServe(facts: CaseFacts): Evidence[] {
  const { matter } = facts;
  const found: Evidence[] = [];
  if (WISHES.includes(matter.intent)) {
    found.push(line('message_says', 4, [], { matter: matter.intent, source: matter.source }));
    found.push(...ofPortal(facts), ...ofState(facts));
  } else if (matter.intent === 'explain_amount') {
    found.push(line('message_says', 2, [], { matter: 'explain_amount', source: matter.source }));
  }
  if (!duplicateOf(facts)) found.push(...ofExplanation(facts));
  found.push(...ofRefund(facts), ...ofPayment(facts));
  return found;
}

function ofPortal({ matter, reading }: CaseFacts): Evidence[] {
  const feature = portalNeed(matter.intent);
  if (feature === 'login') return [];
  const { portal, unread } = reading;
  if (portalOffers(portal, feature)) return [line('portal_offers', 1, [portal?.id], { feature })];
  // The feature is on and the login page is off: the portal lacks nothing, it is only not to be reached.
  if (portal !== null && featureOn(portal, feature)) return [];
  if (portal === null && unread.some(({ list }) => list === 'portal')) return [];
  return [line('portal_lacks', 1, [portal?.id], { feature })];
}

function ofState(facts: CaseFacts): Evidence[] {
  const { matter, live, ended } = facts;
  if (matter.intent === 'invoice_or_receipt') {
    const invoice = wantedInvoice(facts);
    if (!invoice) return [];
    return [
      line('document_found', 1, [invoice.id], { number: invoice.number, at: invoice.created }),
    ];
  }
  if (!asksFor(matter, 'cancel', 'resume', 'restart')) return [];
  const found = live.flatMap((subscription) => {
    const { id, status, trialEnd, pauseCollection } = subscription;
    const end = scheduledEnd(subscription, facts.customer?.schedules ?? []);
    if (end) {
      return [line('end_already_set', 1, [id, end.scheduleId], { at: end.at })];
    }
    if (status === 'trialing' && trialEnd !== null) {
      return [line('trial_running', 1, [id], { endsAt: trialEnd })];
    }
    if (pauseCollection) {
      return [line('collection_paused', 1, [id], { resumesAt: pauseCollection.resumesAt })];
    }
    return [];
  });
  const last = ended[0];
  if (live.length === 0 && last?.endedAt) {
    found.push(
      line('already_ended', 1, [last.id], { product: planName(facts, last), at: last.endedAt }),
    );
  }
  return found;
}

function ofExplanation(facts: CaseFacts): Evidence[] {
  const explanation = explanationOf(facts);
  if (!explanation) return [];
  const found = explainedBy(facts, explanation);
  return found ? [found] : [];
}

function explainedBy(facts: CaseFacts, explanation: Explanation): Evidence | null {
  switch (explanation.kind) {
    case 'hold':
    case 'failed_attempt': {
      const { first, second } = explanation.pair;
      const isHold = explanation.kind === 'hold';
      const id = isHold ? 'hold_not_charge' : 'attempt_not_charge';
      const facts = { amount: moneyOf(first), at: first.created };
      return line(id, isHold ? 5 : 3, [first.id, second.id], facts);
    }
    case 'different_products': {
      const { older, later } = explanation.overlap;
      const products = productsApart(facts, explanation.overlap);
      return line('different_products', 5, [older.id, later.id], { products });
    }
    case 'plan_change': {
      const { older, later } = explanation.overlap;
      const [from, to] = [planName(facts, older), planName(facts, later)];
      return line('plan_changed', 5, [older.id, later.id], { from, to, at: later.startDate });
    }
    case 'proration':
    case 'usage': {
      const { id, total: amount, currency, created } = explanation.invoice;
      const told = { amount: { amount, currency }, at: created };
      // Where seats were added, how many people it is for explains it better than the proration does.
      const weight = isOfSeats(explanation.invoice, facts) ? 2 : 4;
      return explanation.kind === 'proration'
        ? line('proration_explains', weight, [id], told)
        : line(
            'usage_explains',
            facts.matter.intent === 'charged_after_cancel' ? 6 : 4,
            [id],
            told,
          );
    }
    case 'successive_periods': {
      const [charge] = explanation.charges;
      if (!charge) return null;
      const ids = explanation.charges.map(({ id }) => id);
      return line('successive_periods', 3, ids, { amount: moneyOf(charge), count: ids.length });
    }
    case 'before_end': {
      const { charge, subscription } = explanation;
      const endsAt = effectiveEnd(subscription) ?? charge.created;
      const told = { amount: moneyOf(charge), at: charge.created, endsAt };
      return line('charged_before_end', 4, [charge.id, subscription.id], told);
    }
    case 'regular': {
      const { charge, subscription } = explanation;
      // The price of several seats is regular too, but it is the seats that want explaining.
      if (seatsOf(subscription) > 1 && facts.matter.intent === 'explain_amount') return null;
      const weight = facts.matter.intent === 'unknown_charge' ? 4 : 2;
      return line('regular_charge', weight, [charge.id, subscription.id], {
        amount: moneyOf(charge),
        product: planName(facts, subscription),
        interval: subscription.items[0]?.interval ?? 'month',
      });
    }
  }
}

function ofRefund(facts: CaseFacts): Evidence[] {
  const refund = answeringRefund(facts);
  if (!refund) return [];
  const { id, created, bankReference } = refund;
  if (stuckSituation(refund)) return [line('refund_not_sent', 4, [id], notSentFacts(refund))];
  const told = { amount: moneyOf(refund), at: created, bankReference };
  return [line('refund_on_its_way', 4, [id], told)];
}

/** A payment on its way is nothing to pay again; one that failed is a fault, whatever card is wanted. */
function ofPayment(facts: CaseFacts): Evidence[] {
  const { matter, ended, live } = facts;
  const processing = processingPayment(facts);
  if (processing && asksOfProcessing(facts)) {
    return [line('still_processing', 6, [processing.id], { amount: processing.amount })];
  }
  const owed = worstOwed(facts);
  if (owed && asksFor(matter, 'update_card', 'resume', 'restart') && concernsPayment(facts)) {
    return [line('billing_is_broken', -4, [owed.invoice.id], {})];
  }
  const last = ended[0];
  const lockedOut = matter.intent === 'product_bug' && matter.signs.includes('access');
  if (lockedOut && live.length === 0 && last?.endedAt) {
    return [
      line('already_ended', 6, [last.id], { product: planName(facts, last), at: last.endedAt }),
    ];
  }
  const paid = matter.intent === 'payment_failing' && !owed ? paidAfterFailure(facts) : null;
  return paid
    ? [line('paid_since', 4, [paid.id], { amount: moneyOf(paid), at: paid.created })]
    : [];
}

function paidAfterFailure({ charges }: CaseFacts) {
  const failed = charges.find(({ status }) => status === 'failed');
  if (!failed) return null;
  return (
    charges.find((each) => each.status === 'succeeded' && each.created > failed.created) ?? null
  );
}
