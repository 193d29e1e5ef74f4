import { type BacklogRequest, backlogIssueUrl } from '../handoff/backlog-issue';
import type { HandoffLanguage, JudgedCase } from '../handoff/handoff-words';
import { writeHandoff } from '../handoff/write-handoff';
import { withoutCardNumbers } from '../identify/without-card-numbers';
import type { DraftLanguage } from '../reply/draft-language';
import type { OwnTemplates } from '../reply/own-templates';
import { portalLinkText } from '../reply/portal-link';
import { writeDraft } from '../reply/write-draft';
import { decide } from '../triage/decide';
import type { Case } from './case';

/** What a case is made from: what the page said, what Stripe said, what the operator confirmed. */
export type CaseInput = Parameters<typeof decide>[0] & {
  /** The tracker's new-issue page, with `{title}` and `{body}`. */
  trackerUrl: string | null;
  /** The reply's language, where the operator chose one; null takes the customer's. */
  replyLanguage: DraftLanguage | null;
  /** The operator's own reply templates. */
  templates?: OwnTemplates;
};

/**
 * Works one ticket: decides, writes the reply, and the handoff. Pure: the same input gives the same case, in
 * the background, in tests and over the labelled cases. What a customer pasted of a card is in none of it.
 *
 * @param language the operator's, for the handoff; the reply is written in the customer's
 */
export function workCase(input: CaseInput, language: HandoffLanguage): Case {
  const { reading, confirmations, replyLanguage } = input;
  const conversation = withoutCardNumbers(input.conversation);
  const decision = decide({ ...input, conversation });
  const draft = writeDraft({
    conversation,
    reading,
    decision,
    confirmations,
    language: replyLanguage,
    templates: input.templates ?? {},
    now: reading.asOf,
    // The days that the operator reads in the panel are the days that the customer is told.
    timeZone: language.formats.timeZone,
  });
  const { language: spoken } = draft;
  const portal = portalLinkText({ conversation, reading, confirmations, language: spoken });
  const judged = {
    conversation,
    reading,
    confirmations,
    decision,
    draft,
    portalLink: portal.kind === 'link' ? portal.text : null,
    portalLinkOpensAnother: portal.kind === 'link' && portal.opensAnotherCustomer,
    portalLinkBlockedBy: portal.kind === 'blocked' ? portal.because : null,
    backlogIssueUrl: null,
    backlogIssue: null,
  };
  const backlogIssue = backlogRequest(input.trackerUrl, judged, language);
  const page = backlogIssue && backlogIssueUrl(backlogIssue.template, backlogIssue.issue);
  return {
    ...judged,
    backlogIssueUrl: page?.kind === 'url' ? page.url : null,
    backlogIssue: page?.kind === 'url' ? backlogIssue : null,
    handoff: writeHandoff(judged, language),
  };
}

function backlogRequest(
  template: string | null,
  judged: JudgedCase,
  { sentences }: HandoffLanguage,
): BacklogRequest | null {
  const { gaps, bucket, situation, actions, recommended } = judged.decision;
  if (template === null || gaps.length === 0) return null;
  const action = actions.find(({ id }) => id === recommended);
  const issue = {
    gaps: gaps.map((gap) => ({ id: gap.id, text: sentences.gap(gap) })),
    bucket,
    situation,
    remedy: action ? sentences.action(action, judged).title : recommended,
  };
  return { template, issue };
}
