import { test as base } from '@playwright/test';
import { OperatorDesk } from '../browser/operator-desk';

/** Tests with an operator's desk of their own: a new browser, a new profile, a new Stripe. */
export const test = base.extend<{ desk: OperatorDesk }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
  desk: async ({}, use) => {
    const desk = await OperatorDesk.open({ headless: true });
    await use(desk);
    await desk.close();
  },
});

export { expect } from '@playwright/test';
