import { declineFamily } from '../billing/decline';
import { tookMoney } from '../billing/payment-of';
import { isLive } from '../billing/subscription-life';
import { type CaseFacts, planName, processingPayment, worstOwed } from './case-facts';
import type { Evidence, EvidenceFacts, EvidenceId } from './evidence';
import { evidenceLine, moneyOf } from './evidence-line';
import { sameAmount } from './mentioned';
import { asksFor, type Intent } from './message/matter';

const line = <Id extends EvidenceId>(
  id: Id,
  weight: number,
  objects: (string | null | undefined)[],
  facts: EvidenceFacts[Id],
) => evidenceLine('failed_payment', id, weight, objects, facts);

/** Matters that a payment which did not go through may be behind. */
const MATTERS: Intent[] = [
  'payment_failing',
  'finish_checkout',
  'update_card',
  'resume',
  'restart',
  'unclear',
];

/** For and against a payment that failed, or a purchase that was not completed. */
export function evidenceForFailedPayment(facts: CaseFacts): Evidence[] {
  const { matter } = facts;
  const trouble = [...ofInvoice(facts), ...ofCheckout(facts)];
  const processing = processingPayment(facts);
  const relevant = concernsPayment(facts);
  const found = [...trouble];
  if (asksFor(matter, 'payment_failing', 'finish_checkout')) {
    const intent = asksFor(matter, 'payment_failing') ? 'payment_failing' : 'finish_checkout';
    found.push(line('message_says', 2, [], { matter: intent, source: matter.source }));
  }
  if (trouble.length > 0 && !relevant) {
    found.push(line('asks_something_else', -8, [], { matter: matter.intent }));
  }
  if (processing && relevant) {
    found.push(line('still_processing', -4, [processing.id], { amount: processing.amount }));
  }
  if (trouble.length === 0 && relevant) found.push(...paidSince(facts));
  return found;
}

/** Whether the ticket may be about a payment: by what it asks, or because the customer cannot get in. */
export function concernsPayment({ matter, owed }: CaseFacts): boolean {
  if (MATTERS.includes(matter.intent)) return true;
  if (matter.intent === 'product_bug') return matter.signs.includes('access');
  const overdue = owed.some(({ state }) => state === 'overdue');
  return matter.intent === 'invoice_or_receipt' && overdue && asksFor(matter, 'payment_failing');
}

/** Who asks about paying, about an open invoice or about access while a payment is on its way asks about that one. */
export function asksOfProcessing(facts: CaseFacts): boolean {
  const { matter } = facts;
  return (
    concernsPayment(facts) ||
    matter.intent === 'product_bug' ||
    (matter.intent === 'explain_amount' && namesNothingElse(facts))
  );
}

/** No amount is named, or the one that is on its way. */
function namesNothingElse(facts: CaseFacts): boolean {
  const { amounts } = facts.matter.mentions;
  const processing = processingPayment(facts);
  if (amounts.length === 0 || processing === null) return true;
  const { amount, currency } = processing.amount;
  return amounts.some(({ value }) => sameAmount(value, amount, currency));
}

function ofInvoice(facts: CaseFacts): Evidence[] {
  const owed = worstOwed(facts);
  if (!owed) return [];
  const { invoice, subscription, state, failure, failedCharge } = owed;
  const amount = { amount: invoice.amountRemaining, currency: invoice.currency };
  const ids = [subscription?.id, invoice.id];
  const found: Evidence[] = [];
  if (state === 'overdue' && invoice.dueDate !== null) {
    found.push(line('invoice_overdue', 4, ids, { amount, dueAt: invoice.dueDate }));
  } else {
    const product = planName(facts, subscription);
    const { attemptCount: attempts, nextPaymentAttempt: nextAttempt } = invoice;
    const status = subscription?.statusWord ?? 'open';
    found.push(line('renewal_failed', 3, ids, { product, status, attempts, amount, nextAttempt }));
  }
  if (state === 'confirmation') found.push(line('bank_wants_confirmation', 2, ids, { amount }));
  if (failure) {
    const at = failedCharge?.created ?? invoice.created;
    const family = declineFamily(failure);
    found.push(
      line('payment_declined', 1, [failedCharge?.id ?? invoice.id], {
        code: failure.code,
        family,
        at,
      }),
    );
  }
  return found;
}

function ofCheckout(facts: CaseFacts): Evidence[] {
  const { lapsed, live, matter } = facts;
  if (!lapsed) return [];
  // Somebody with a running subscription left another Checkout: only their own words make it the matter.
  if (live.length > 0 && !asksFor(matter, 'finish_checkout')) return [];
  const ids = [lapsed.session?.id, lapsed.subscription?.id];
  const canBeFinished = lapsed.url !== null;
  return [line('checkout_not_completed', 3, ids, { at: lapsed.at, canBeFinished })];
}

function paidSince(facts: CaseFacts): Evidence[] {
  const failed = facts.charges.find(({ status }) => status === 'failed');
  if (!failed) return [];
  const paid = facts.charges.find((each) => tookMoney(each) && each.created > failed.created);
  if (paid) {
    const weight = -3;
    return [line('paid_since', weight, [paid.id], { amount: moneyOf(paid), at: paid.created })];
  }
  const elsewhere = facts.ended.find((each) => !isLive(each));
  if (!elsewhere) return [];
  return [line('failure_elsewhere', -2, [elsewhere.id], { product: planName(facts, elsewhere) })];
}
