import { expect, it } from 'vitest';
import { dashboardUrl } from '../../lib/billing/dashboard-url';

const ROOT = 'https://dashboard.stripe.com';

it.each([
  ['live', 'cus_1', `${ROOT}/customers/cus_1`],
  ['test', 'sub_1', `${ROOT}/test/subscriptions/sub_1`],
  ['test', 'sub_sched_1', `${ROOT}/test/subscription_schedules/sub_sched_1`],
  ['live', 'promo_1', `${ROOT}/promotion_codes/promo_1`],
  ['live', 'in_1', `${ROOT}/invoices/in_1`],
  ['live', 'ch_1', `${ROOT}/payments/ch_1`],
  ['test', 'pi_1', `${ROOT}/test/payments/pi_1`],
  ['live', 'du_1', `${ROOT}/disputes/du_1`],
  ['live', 'bpc_1', `${ROOT}/settings/billing/portal`],
  ['live', 'zzz_1', `${ROOT}/search?query=zzz_1`],
  ['live', 'cus_1/../../evil?x', `${ROOT}/search?query=cus_1%2F..%2F..%2Fevil%3Fx`],
  ['live', 'constructor_1', `${ROOT}/search?query=constructor_1`],
] as const)('%s %s', (mode, id, url) => {
  expect(dashboardUrl(mode, id)).toBe(url);
});
