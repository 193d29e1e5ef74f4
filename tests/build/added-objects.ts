import type { CreditGrant } from '../../lib/billing/billing-credit';
import type { CreditNote } from '../../lib/billing/credit-note';
import type { EarlyFraudWarning } from '../../lib/billing/fraud-warning';
import type { PendingInvoiceItem } from '../../lib/billing/invoice-item';
import type { SubscriptionSchedule } from '../../lib/billing/subscription-schedule';
import { DAY, NOW } from './time';

export function aFraudWarning(some: Partial<EarlyFraudWarning> = {}): EarlyFraudWarning {
  return {
    id: 'issfr_Warning001',
    chargeId: 'ch_ProFirst00001',
    created: NOW - DAY,
    fraudType: 'unauthorized_use_of_card',
    actionable: true,
    ...some,
  };
}

export function aCreditNote(some: Partial<CreditNote> = {}): CreditNote {
  return {
    id: 'cn_CreditNote001',
    number: 'LP-0001-CN-01',
    invoiceId: 'in_ProFirst00001',
    status: 'issued',
    created: NOW - 2 * DAY,
    currency: 'usd',
    total: 900,
    prePayment: 0,
    postPayment: 900,
    outOfBand: 0,
    refundIds: ['re_ProSecond0001'],
    reason: 'order_change',
    pdfUrl: 'https://pay.stripe.com/credit_notes/acct_1Acme/live_CreditNote/pdf?s=ap',
    ...some,
  };
}

/** Time of Pro that was not used, to be credited with the next invoice. */
export function aPendingItem(some: Partial<PendingInvoiceItem> = {}): PendingInvoiceItem {
  return {
    id: 'ii_PendingItem01',
    date: NOW - DAY,
    amount: -1200,
    currency: 'usd',
    description: 'Unused time on Pro',
    quantity: 1,
    priceId: 'price_ProMonthly1',
    productId: 'prod_Pro000001',
    subscriptionId: 'sub_ProFirst0001',
    proration: true,
    periodStart: NOW - DAY,
    periodEnd: NOW + 24 * DAY,
    ...some,
  };
}

/** Pro until the end of its period, then five of Team for a year. */
export function aSchedule(some: Partial<SubscriptionSchedule> = {}): SubscriptionSchedule {
  return {
    id: 'sub_sched_Schedule1',
    subscriptionId: 'sub_ProFirst0001',
    status: 'active',
    endBehavior: 'release',
    phases: [
      {
        start: NOW - 6 * DAY,
        end: NOW + 24 * DAY,
        currency: 'usd',
        items: [
          {
            priceId: 'price_ProMonthly1',
            productId: 'prod_Pro000001',
            unitAmount: '2900',
            quantity: 1,
          },
        ],
      },
      {
        start: NOW + 24 * DAY,
        end: NOW + 389 * DAY,
        currency: 'usd',
        items: [
          {
            priceId: 'price_TeamYearly1',
            productId: 'prod_Team00001',
            unitAmount: '9000',
            quantity: 5,
          },
        ],
      },
    ],
    ...some,
  };
}

export function aCreditGrant(some: Partial<CreditGrant> = {}): CreditGrant {
  return {
    id: 'credgr_Welcome001',
    name: 'Welcome credits',
    amount: 5000,
    currency: 'usd',
    category: 'promotional',
    created: NOW - 40 * DAY,
    effectiveAt: NOW - 40 * DAY,
    expiresAt: NOW + 50 * DAY,
    voidedAt: null,
    ...some,
  };
}
