import type { Decision } from '../../lib/triage/decision';

/** The id of every object that a decision names, wherever it stands. */
export function objectsNamed(decision: Decision): string[] {
  const { evidence, actions, anomalies, gaps, refund, wouldChange, link } = decision;
  const ids = [
    ...evidence.flatMap(({ objects }) => objects),
    ...wouldChange.flatMap((each) =>
      each.kind === 'fact' ? each.evidence.flatMap(({ objects }) => objects) : [],
    ),
    ...actions.flatMap(({ target, effect, terms }) => [
      target,
      ...(effect?.stillOwed ?? []).map(({ id }) => id),
      ...terms.flatMap((term) => (term.shape === 'prorated' ? term.lines.map(({ id }) => id) : [])),
    ]),
    ...anomalies.flatMap(({ objects }) => objects),
    ...gaps.flatMap(({ objects }) => objects),
    refund?.chargeId,
    refund?.paymentIntentId,
    refund?.customerId,
    refund?.subscriptionId,
    refund?.invoiceId,
    link.objectId,
    decision.subjectId,
    decision.extraSubscriptionId,
    decision.keptSubscriptionId,
  ];
  return ids.flatMap((id) => id ?? []);
}

/** Lines that the message says, or that the lack of any object does. */
const WITHOUT_OBJECT = new Set<Decision['evidence'][number]['id']>([
  'message_says',
  'message_unclear',
  'speaks_of_seats',
  'says_not_authorised',
  'asks_something_else',
  'portal_lacks',
  'nobody_found',
  'nothing_asked',
  'claim_not_in_stripe',
  'no_reason_given',
]);

/** Lines that state a fact of Stripe's and name no object of it. */
export function linesWithoutObject({ evidence }: Decision): string[] {
  return evidence
    .filter(({ id, objects }) => objects.length === 0 && !WITHOUT_OBJECT.has(id))
    .map(({ id }) => id);
}
