import { declineFamily } from '../../billing/decline';
import type { DraftSubject } from '../draft-subject';
import type { FactSources } from './fact-sources';
import { cardWords } from './payment-facts';

export interface FailureFacts {
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
  sources: FactSources,
): FailureFacts {
  const { formats, now, phrases } = sources;
  const retry = openInvoice?.nextPaymentAttempt ?? null;
  const failure =
    failedCharge?.failure ?? (openInvoice || checkout ? intentFailure(sources) : null);
  return {
    failed_date: failedCharge ? formats.dayInSentence(failedCharge.created, now) : null,
    failed_card: cardWords(failedCharge ?? undefined, sources),
    decline: failure ? phrases.decline[declineFamily(failure)] : null,
    retry_date: retry && retry > now ? formats.dayInSentence(retry, now) : null,
  };
}

/** The failure of the newest payment that still waits for another card. */
function intentFailure({ reading }: FactSources) {
  const chosen = reading.customers.find(({ customer }) => customer.id === reading.chosenId);
  const intents = chosen?.paymentIntents ?? reading.guest?.paymentIntents ?? [];
  return intents.find(({ status }) => status === 'requires_payment_method')?.failure ?? null;
}
