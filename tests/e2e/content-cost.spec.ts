import { expect, test } from '@playwright/test';
import { measureContent } from '../bench/content/measure-content';
import { SIMULATED_INBOXES } from '../inboxes/simulated-inboxes';

/** What a person begins to feel; the same bound as for the browser's "long task". */
const LONG_TASK_MS = 50;

for (const inbox of SIMULATED_INBOXES) {
  test(`${inbox.name}: no long task of ours while 500 messages are drawn`, async () => {
    const { longestTaskMs } = await measureContent(inbox, true);
    expect(longestTaskMs).toBeGreaterThan(0);
    expect(longestTaskMs).toBeLessThan(LONG_TASK_MS);
  });
}
