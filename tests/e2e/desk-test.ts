import { test as base } from '@playwright/test';
import { OperatorDesk, type OperatorDeskOptions } from '../browser/operator-desk';

interface DeskFixtures {
  desk: OperatorDesk;
  /** What Stripe lets the key do, by `test.use`. */
  keyMay: OperatorDeskOptions['keyMay'];
  /** What the account holds beside the sample's objects, by `test.use`. */
  more: { objects: NonNullable<OperatorDeskOptions['more']> };
  /** The inboxes that are allowed before anything else happens, by `test.use`. */
  allow: { titles: readonly string[] };
  /** Further hosts, by `test.use`. */
  web: { hosts: NonNullable<OperatorDeskOptions['hosts']> };
}

/** Tests with an operator's desk of their own: a new browser, a new profile, a new Stripe. */
export const test = base.extend<DeskFixtures>({
  keyMay: [{}, { option: true }],
  more: [{ objects: () => ({}) }, { option: true }],
  allow: [{ titles: ['Gmail'] }, { option: true }],
  web: [{ hosts: {} }, { option: true }],
  desk: async ({ keyMay, more, allow, web }, use) => {
    const options = {
      ...(keyMay && { keyMay }),
      more: more.objects,
      allow: allow.titles,
      hosts: web.hosts,
    };
    const desk = await OperatorDesk.open({ headless: true, ...options });
    await use(desk);
    await desk.close();
  },
});

export { expect } from '@playwright/test';
