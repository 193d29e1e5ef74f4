import type { CaseSentences, JudgedCase } from '../../lib/handoff/handoff-words';
import { writeHandoff } from '../../lib/handoff/write-handoff';
import { writeDraft } from '../../lib/reply/write-draft';
import { handoffWords } from '../../lib/words/en/handoff';
import { createFormats } from '../../lib/words/formats';
import { aConversation, aDecision, aReading, NOW, noConfirmations } from '../build/model';

/** Short sentences that name what they were asked for. */
export const sentences: CaseSentences = {
  bucket: (bucket) => `bucket ${bucket}`,
  confidence: (confidence) => `${confidence} evidence`,
  verdict: () => 'Priya bought Pro twice.',
  whyCorrect: () => 'It is the safest.',
  evidence: ({ id }) => `evidence ${id}`,
  action: ({ id }) => ({ title: `do ${id}`, detail: '' }),
  blocker: (blocker) => `because ${blocker}`,
  contract: (shape) => `shape ${shape}`,
  gap: ({ id }) => `gap ${id}`,
  anomaly: ({ id }) => `anomaly ${id}`,
};

export const language = { words: handoffWords, sentences, formats: createFormats('en-GB', 'UTC') };

/** A judged case; the draft is the one its decision leads to. */
export function aJudgedCase(some: Partial<JudgedCase> = {}): JudgedCase {
  const conversation = some.conversation ?? aConversation();
  const reading = some.reading ?? aReading();
  const decision = some.decision ?? aDecision();
  const confirmations = noConfirmations();
  return {
    conversation,
    reading,
    confirmations,
    decision,
    draft: writeDraft({ language: null, conversation, reading, decision, confirmations, now: NOW }),
    portalLink: null,
    portalLinkBlockedBy: null,
    backlogIssueUrl: null,
    backlogIssue: null,
    portalLinkOpensAnother: false,
    ...some,
  };
}

/** The method's six, in its order. */
export const HEADINGS = [
  'CUSTOMER',
  'BILLING STATE',
  'DECISION',
  'ACTION TAKEN',
  'FOLLOW-UP',
  'PRODUCT GAP',
];

export const write = (some: Parameters<typeof aJudgedCase>[0] = {}) =>
  writeHandoff(aJudgedCase(some), language);

/** The lines under each heading, in the order of the text. */
export function blocksOf(text: string): [heading: string, lines: string[]][] {
  return text.split('\n\n').map((block) => {
    const [heading = '', ...lines] = block.split('\n');
    return [heading, lines];
  });
}

export function linesUnder(heading: string, text: string): string[] {
  return blocksOf(text).find(([each]) => each === heading)?.[1] ?? [];
}
