import { test as base } from '@playwright/test';
import { OperatorDesk, type OperatorDeskOptions } from '../browser/operator-desk';

interface DeskFixtures {
  desk: OperatorDesk;
  /** What Stripe lets the key do, by `test.use`. */
  keyMay: OperatorDeskOptions['keyMay'];
  /** What the account holds beside the sample's objects, by `test.use`. */
  more: { objects: NonNullable<OperatorDeskOptions['more']> };
}

/** Tests with an operator's desk of their own: a new browser, a new profile, a new Stripe. */
export const test = base.extend<DeskFixtures>({
  keyMay: [{}, { option: true }],
  more: [{ objects: () => ({}) }, { option: true }],
  desk: async ({ keyMay, more }, use) => {
    const options = { ...(keyMay && { keyMay }), more: more.objects };
    const desk = await OperatorDesk.open({ headless: true, ...options });
    await use(desk);
    await desk.close();
  },
});

export { expect } from '@playwright/test';
