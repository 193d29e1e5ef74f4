import type { Words } from '../../components/panel/words';
import { effectLines } from '../../lib/words/en/action-effect';
import { panelWords } from '../../lib/words/en/panel';
import { createFormats } from '../../lib/words/formats';
import { operatorWords } from '../../lib/words/languages';

/** Sentences that are easy to find in a rendered panel; the real ones have tests of their own. */
export const words: Words = {
  panel: panelWords,
  decision: {
    bucket: (bucket) => `bucket ${bucket}`,
    confidence: (confidence) => `${confidence} evidence`,
    verdict: ({ decision }) => `Verdict sentence of ${decision.situation}.`,
    whyCorrect: () => 'Because the facts say so.',
    evidence: ({ id }) => `evidence ${id}`,
    action: ({ id }) => ({ title: `Do ${id}`, detail: `What ${id} changes` }),
    effect: effectLines(createFormats('en', 'UTC')),
    blocker: (blocker) => `Blocked by ${blocker}`,
    wouldChange: (change) => `Would change: ${change.kind}`,
    contract: (shape) => `contract ${shape}`,
    gap: ({ id }) => `Gap ${id}`,
    anomaly: ({ id }) => `Anomaly ${id}`,
  },
};

/** All that is said in Chinese, as it is. */
export const chinese = operatorWords('zh-CN', 'zh-CN', 'UTC');
