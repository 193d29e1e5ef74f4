import type { Charge } from '../../billing/charge';
import { declineFamily } from '../../billing/decline';
import type { PaymentsReading } from '../draft-scope';
import type { DraftSubject } from '../draft-subject';
import type { FactSources } from './fact-sources';
import { cardWords } from './payment-facts';

export interface FailureFacts {
  /** That one of two lines at the bank was an attempt which took no money, in a sentence or two. */
  failed_attempt: string | null;
  failed_date: string | null;
  failed_card: string | null;
  /** A sentence or two that the customer may read; null where no failure is known. */
  decline: string | null;
  /** When Stripe tries again by itself. */
  retry_date: string | null;
}

/** The failed payment of the open invoice, told as far as it may be. */
export function failureFacts(
  { openInvoice, failedCharge, checkout }: DraftSubject,
  scope: PaymentsReading[],
  sources: FactSources,
): FailureFacts {
  const { formats, now, phrases } = sources;
  const retry = openInvoice?.nextPaymentAttempt ?? null;
  const failure =
    failedCharge?.failure ?? (openInvoice || checkout ? intentFailure(sources) : null);
  const attempt = attemptBeside(scope, sources);
  return {
    failed_attempt:
      attempt &&
      sources.invoicePhrases.charge.failed(
        formats.money(attempt),
        formats.dayInSentence(attempt.created, now),
      ),
    failed_date: failedCharge ? formats.dayInSentence(failedCharge.created, now) : null,
    failed_card: cardWords(failedCharge ?? undefined, sources),
    decline: failure ? phrases.decline[declineFamily(failure)] : null,
    retry_date: retry && retry > now ? formats.dayInSentence(retry, now) : null,
  };
}

/** The failed one of the pair that explains a second line at the bank. */
function attemptBeside(scope: PaymentsReading[], { decision }: FactSources): Charge | null {
  const pair = decision.evidence.find(({ id }) => id === 'attempt_not_charge')?.objects ?? [];
  return (
    scope
      .flatMap((each) => each.charges)
      .find(({ id, status }) => status === 'failed' && pair.includes(id)) ?? null
  );
}

/** The failure of the newest payment that still waits for another card. */
function intentFailure({ reading }: FactSources) {
  const chosen = reading.customers.find(({ customer }) => customer.id === reading.chosenId);
  const intents = chosen?.paymentIntents ?? reading.guest?.paymentIntents ?? [];
  return intents.find(({ status }) => status === 'requires_payment_method')?.failure ?? null;
}
