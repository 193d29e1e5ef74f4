import { expect, it } from 'vitest';
import { dashboardPage } from '../../lib/billing/dashboard-page';

it.each([
  ['live', 'portal', 'https://dashboard.stripe.com/settings/billing/portal'],
  ['test', 'portal', 'https://dashboard.stripe.com/test/settings/billing/portal'],
  ['live', 'checkout', 'https://dashboard.stripe.com/settings/checkout#subscriptions'],
  ['test', 'public_details', 'https://dashboard.stripe.com/test/settings/public'],
  ['test', 'keys', 'https://dashboard.stripe.com/test/apikeys'],
] as const)('%s: %s', (mode, page, url) => {
  expect(dashboardPage(mode, page)).toBe(url);
});
