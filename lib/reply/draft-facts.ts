import { chosenReading } from '../billing/reading';
import type { LinkChoice } from '../triage/decision';
import { draftScope } from './draft-scope';
import { draftSubject } from './draft-subject';
import { type CheckoutFacts, checkoutFacts } from './facts/checkout-facts';
import { type DuplicateFacts, duplicateFacts } from './facts/duplicate-facts';
import type { FactSources } from './facts/fact-sources';
import { type FailureFacts, failureFacts } from './facts/failure-facts';
import { type PaymentFacts, paymentFacts } from './facts/payment-facts';
import { type RefundFacts, refundFacts } from './facts/refund-facts';
import { type StandingFacts, standingFacts } from './facts/standing-facts';
import { type SubscriptionFacts, subscriptionFacts } from './facts/subscription-facts';

/**
 * All that a template may say, already in words of the draft's language. Every key is always there: what Stripe
 * does not show is null (or an empty list), and the template leaves the sentence out.
 */
export interface DraftFacts
  extends SubscriptionFacts,
    PaymentFacts,
    FailureFacts,
    DuplicateFacts,
    RefundFacts,
    StandingFacts,
    CheckoutFacts {
  first_name: string | null;
  /** The customer asks for the subscription to end, whatever else. */
  wants_end: boolean;
  /** Stands on a line of its own. */
  link: string | null;
  link_kind: LinkChoice['kind'];
}

/**
 * Reads the facts of a draft from Stripe's answers and the decision.
 *
 * @param now UNIX seconds; a test clock's time wins over it
 */
export function draftFacts(
  sources: FactSources & { firstName: string | null; message: string; wantsEnd: boolean },
): DraftFacts {
  const { reading, decision } = sources;
  const scope = draftScope(reading, decision);
  const subject = draftSubject(scope, decision, sources.message);
  const now = chosenReading(reading)?.now ?? sources.now;
  const dated = { ...sources, now };
  return {
    first_name: sources.firstName,
    wants_end: sources.wantsEnd,
    link: decision.link.kind === 'none' ? null : httpsOnly(decision.link.url),
    link_kind: decision.link.kind,
    ...subscriptionFacts(subject, scope, dated),
    ...paymentFacts(subject, scope, dated),
    ...failureFacts(subject, scope, dated),
    ...duplicateFacts(scope, dated),
    ...refundFacts(subject, scope, dated),
    ...standingFacts(subject, scope, dated),
    ...checkoutFacts(subject, scope, dated),
  };
}

function httpsOnly(url: string | null): string | null {
  return url && /^https:\/\/[^\s<>"]+$/.test(url) ? url : null;
}
