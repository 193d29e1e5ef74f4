import type { Reading } from '../../lib/billing/reading';
import type { Decision, LinkChoice, Situation } from '../../lib/triage/decision';
import { aDecision } from '../build/model';

export const LOGIN_PAGE: LinkChoice = {
  kind: 'login_page',
  url: 'https://billing.stripe.com/p/login/acme?prefilled_email=priya.raman%40lumenpost.example',
  objectId: null,
  opensWithoutLogin: false,
  opensAnotherCustomer: false,
};

const refundTarget = {
  chargeId: 'ch_ProSecond0001',
  paymentIntentId: 'pi_ProSecond0001',
  customerId: 'cus_PriyaRaman01',
  subscriptionId: 'sub_ProSecond001',
  invoiceId: 'in_ProSecond0001',
  amount: { amount: 2900, currency: 'usd' },
  certain: true,
  prorated: null,
  fee: null,
};

/** A decision for a situation, as triage would fill it where the reading allows. */
export function decisionFor(
  situation: Situation,
  reading: Reading,
  some: Partial<Decision> = {},
): Decision {
  const [chosen] = reading.customers;
  const isTwice = chosen?.subscriptions.some(({ id }) => id === 'sub_ProSecond001') ?? false;
  return aDecision({
    situation,
    bucket: situation.startsWith('duplicate') ? 'duplicate_subscription' : 'missing_self_serve',
    refund: isTwice ? refundTarget : null,
    extraSubscriptionId: isTwice ? 'sub_ProSecond001' : null,
    keptSubscriptionId: isTwice ? 'sub_ProFirst0001' : null,
    link: linkFor(situation),
    ...some,
  });
}

const SELF_SERVE: ReadonlySet<Situation> = new Set([
  'card_to_update',
  'cancel_self_serve',
  'update_card_self_serve',
  'change_plan_self_serve',
  'billing_details_self_serve',
]);

function linkFor(situation: Situation): LinkChoice {
  if (SELF_SERVE.has(situation)) return LOGIN_PAGE;
  if (
    situation === 'invoice_to_pay' ||
    situation === 'invoice_wanted' ||
    situation === 'bank_confirmation'
  ) {
    return {
      ...LOGIN_PAGE,
      kind: 'hosted_invoice',
      url: 'https://invoice.stripe.com/i/acct_1Acme/live_ProFirst?s=ap',
      objectId: 'in_ProFirst00001',
      opensWithoutLogin: true,
    };
  }
  if (situation === 'checkout_to_finish') {
    return {
      ...LOGIN_PAGE,
      kind: 'checkout_recovery',
      url: 'https://buy.stripe.com/r/live_recover1',
      opensWithoutLogin: true,
    };
  }
  if (situation === 'restart_wanted') {
    return { ...LOGIN_PAGE, kind: 'restart', url: 'https://acme.example/pricing' };
  }
  return { ...LOGIN_PAGE, kind: 'none', url: null };
}
