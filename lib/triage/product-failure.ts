import type { Dispute } from '../billing/charge';
import { answerDue, disputeState } from '../billing/dispute-state';
import { subscriptionOfCharge } from '../billing/payment-of';
import { type CaseFacts, planName, processingPayment, worstOwed } from './case-facts';
import { keptAndExtra } from './choose-subscriptions';
import type { Evidence, EvidenceFacts, EvidenceId } from './evidence';
import { evidenceLine, moneyOf } from './evidence-line';
import { mentionedCharges, namesSomething } from './mentioned';
import { asksFor, type Intent } from './message/matter';
import { openDisputes } from './open-disputes';
import { isRenewalGivenBack, renewalOf } from './renewal';

const line = <Id extends EvidenceId>(
  id: Id,
  weight: number,
  objects: (string | null | undefined)[],
  facts: EvidenceFacts[Id],
) => evidenceLine('product_failure', id, weight, objects, facts);

/** Matters that a dispute has nothing to do with: it is shown, and the ticket stays what it is. */
const APART_FROM_DISPUTES: Intent[] = [
  'invoice_or_receipt',
  'tax_number',
  'update_card',
  'change_plan',
  'next_payment',
  'resume',
  'restart',
  'seats',
  'payment_failing',
  'finish_checkout',
  'thanks',
];

/** For and against: the product, or our promise, failed. */
export function evidenceForProductFailure(facts: CaseFacts): Evidence[] {
  return [...ofDisputes(facts), ...ofProduct(facts), ...ofCharge(facts), ...ofRefund(facts)];
}

/** Open disputes that this ticket is about: all where money is the matter, else those over the charges it names. */
export function concerningDisputes(facts: CaseFacts): Dispute[] {
  const { matter, doubles } = facts;
  if (APART_FROM_DISPUTES.includes(matter.intent)) return [];
  const open = openDisputes(facts);
  if (matter.intent === 'product_bug' || matter.intent === 'feature_missing') {
    return asksFor(matter, 'refund') ? open : [];
  }
  if (matter.intent === 'explain_amount') {
    const named = namesSomething(matter.mentions)
      ? mentionedCharges(facts.charges, matter.mentions).map(({ id }) => id)
      : [];
    return open.filter(({ chargeId }) => named.includes(chargeId));
  }
  if (matter.intent !== 'charged_twice') return open;
  const double = keptAndExtra(facts);
  const bought = double ? [double.kept, ...double.extras].map(({ id }) => id) : [];
  const ids = doubles.flatMap(({ first, second }) => [first.id, second.id]);
  return open.filter(({ chargeId }) => {
    const charge = facts.charges.find(({ id }) => id === chargeId);
    const of = charge && subscriptionOfCharge(charge, facts.invoices, facts.subscriptions);
    return (of && bought.includes(of.id)) || ids.includes(chargeId);
  });
}

function ofDisputes(facts: CaseFacts): Evidence[] {
  return concerningDisputes(facts).map((dispute) => {
    const { id, chargeId, reason, chargeRefundable: refundable } = dispute;
    const dueBy = answerDue(dispute);
    const amount = moneyOf(dispute);
    return disputeState(dispute) === 'inquiry'
      ? line('inquiry_open', 8, [id, chargeId], { amount, refundable, dueBy })
      : line('dispute_open', 8, [id, chargeId], { amount, reason, dueBy });
  });
}

function ofProduct(facts: CaseFacts): Evidence[] {
  const { matter, live, ended } = facts;
  const { intent, source } = matter;
  if (intent !== 'product_bug' && intent !== 'feature_missing') {
    const also = (['product_bug', 'feature_missing'] as const).find((each) =>
      asksFor(matter, each),
    );
    return also ? [line('message_says', 1, [], { matter: also, source })] : [];
  }
  const found = [line('message_says', 4, [], { matter: intent, source })];
  const lockedOut = matter.signs.includes('access');
  const stopped = live.length === 0 && ended.length > 0;
  if (lockedOut && (worstOwed(facts) || processingPayment(facts) || stopped)) {
    found.push(line('billing_explains_it', -5, [worstOwed(facts)?.invoice.id, ended[0]?.id], {}));
  } else if (live.length > 0 && !worstOwed(facts)) {
    found.push(
      line(
        'billing_is_healthy',
        1,
        live.map(({ id }) => id),
        {},
      ),
    );
  }
  return found;
}

function ofCharge(facts: CaseFacts): Evidence[] {
  const { matter, afterEnd } = facts;
  const { intent, source } = matter;
  if (intent === 'charged_after_cancel') {
    const found = afterEnd
      .filter(({ kind, charge }) => kind === 'licensed' && charge !== null)
      .map(({ subscription, invoice, charge }) =>
        line('charge_after_end', 5, [charge?.id, invoice.id, subscription.id], {
          amount: { amount: invoice.amountPaid, currency: invoice.currency },
          at: invoice.created,
          endedAt: subscription.endedAt ?? subscription.cancelAt ?? invoice.created,
        }),
      );
    return [...found, line('message_says', 2, [], { matter: intent, source })];
  }
  if (intent === 'unwanted_renewal') {
    return [line('message_says', 2, [], { matter: intent, source }), ...ofRenewal(facts, 4)];
  }
  if (intent === 'refund' && asksFor(matter, 'cancel')) return ofRenewal(facts, 3);
  if (intent === 'unknown_charge') {
    const denies = matter.signs.includes('unauthorised');
    const says = line('message_says', 2, [], { matter: intent, source });
    return denies ? [says, line('says_not_authorised', 3, [], {})] : [says];
  }
  return [];
}

function ofRenewal(facts: CaseFacts, weight: number): Evidence[] {
  const renewal = renewalOf(facts);
  if (!renewal) return [];
  const { invoice, subscription, charge, interval, fresh } = renewal;
  const ids = [charge?.id, invoice.id, subscription.id];
  if (!fresh) {
    return weight > 3 ? [line('renewed_long_ago', 1, ids, { at: invoice.created })] : [];
  }
  const amount = { amount: invoice.amountPaid, currency: invoice.currency };
  const told = { amount, at: invoice.created, interval, product: planName(facts, subscription) };
  const found: Evidence[] = [line('renewed_lately', weight, ids, told)];
  if (!isRenewalGivenBack(renewal, facts)) return found;
  const back = { amount, product: told.product };
  return [...found, line('renewal_given_back', 1, [charge?.id, invoice.id], back)];
}

/** A refund that was promised and bounced. */
function ofRefund({ matter, charges }: CaseFacts): Evidence[] {
  if (matter.intent !== 'where_is_refund') return [];
  const refunds = charges.flatMap((charge) => charge.refunds);
  const latest = refunds.toSorted((a, b) => b.created - a.created)[0];
  if (latest?.status !== 'failed') return [];
  return [line('refund_failed', 5, [latest.id], { amount: moneyOf(latest), at: latest.created })];
}
