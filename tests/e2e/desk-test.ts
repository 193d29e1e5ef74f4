import { test as base } from '@playwright/test';
import { OperatorDesk, type OperatorDeskOptions } from '../browser/operator-desk';

interface DeskFixtures {
  desk: OperatorDesk;
  /** What Stripe lets the key do, by `test.use`. */
  keyMay: OperatorDeskOptions['keyMay'];
}

/** Tests with an operator's desk of their own: a new browser, a new profile, a new Stripe. */
export const test = base.extend<DeskFixtures>({
  keyMay: [{}, { option: true }],
  desk: async ({ keyMay }, use) => {
    const desk = await OperatorDesk.open({ headless: true, ...(keyMay && { keyMay }) });
    await use(desk);
    await desk.close();
  },
});

export { expect } from '@playwright/test';
