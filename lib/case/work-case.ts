import type { HandoffLanguage } from '../handoff/handoff-text';
import { writeHandoff } from '../handoff/write-handoff';
import { portalLinkText } from '../reply/portal-link';
import { writeDraft } from '../reply/write-draft';
import { decide } from '../triage/decide';
import type { Case } from './case';

/** What a case is made from: what the page said, what Stripe said, what the operator confirmed. */
export type CaseInput = Parameters<typeof decide>[0];

/**
 * Works one ticket: decides, writes the reply, and the handoff. Pure: the same input gives the same case, in
 * the background, in tests and over the labelled cases.
 *
 * @param language the operator's, for the handoff; the reply is written in the customer's
 */
export function workCase(input: CaseInput, language: HandoffLanguage): Case {
  const { conversation, reading, confirmations } = input;
  const decision = decide(input);
  const draft = writeDraft({ conversation, reading, decision, confirmations, now: reading.asOf });
  const portal = portalLinkText({ conversation, reading, confirmations });
  const judged = {
    conversation,
    reading,
    confirmations,
    decision,
    draft,
    portalLink: portal.kind === 'link' ? portal.text : null,
    portalLinkBlockedBy: portal.kind === 'blocked' ? portal.because : null,
  };
  return { ...judged, handoff: writeHandoff(judged, language) };
}
