import type Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import { checkQuery, type Filters, onlyWords, requireObject, requireParams } from './filters';
import type { Query } from './request';
import { ofCustomer } from './resources/shared-filters';
import type { HeldCreditGrant } from './sandbox-objects';
import type { Store } from './store';
import type { Wire } from './wire';

type Summary = Wire<Stripe.Billing.CreditBalanceSummary>;

const PRICES = 'filter[applicability_scope][prices][][id]';
const PRICE_TYPE = 'filter[applicability_scope][price_type]';
const GRANT = 'filter[credit_grant]';

const always = () => true;

const PARAMS: Filters = {
  customer: ofCustomer,
  'filter[type]': { check: onlyWords(['applicability_scope', 'credit_grant']), matches: always },
  [PRICE_TYPE]: { check: onlyWords(['metered']), matches: always },
  [PRICES]: { matches: always },
  [GRANT]: {
    check: ([id], name, store) =>
      requireObject(store, 'credit_grants', 'credit_grant', id ?? '', name, 400),
    matches: always,
  },
};

/**
 * Answers `GET /v1/billing/credit_balance_summary`: what is left of one customer's grants, by currency.
 *
 * @throws Refusal 400 for unknown, missing or impossible parameters
 * @see https://docs.stripe.com/api/billing/credit-balance-summary/retrieve
 */
export function creditBalanceSummary(query: Query, store: Store): Summary {
  checkQuery(query, ['expand[]'], PARAMS, store);
  const byGrant = query['filter[type]']?.[0] === 'credit_grant';
  requireParams(query, ['customer', 'filter[type]', ...(byGrant ? [GRANT] : [])]);
  const customer = query.customer?.[0] ?? '';
  const now = timeOf(customer, store);
  const grants = (store.all('credit_grants') as HeldCreditGrant[]).filter(
    (grant) => grant.customer === customer && isAsked(grant, query),
  );
  const currencies = grants.flatMap(({ amount }) => amount.monetary?.currency ?? []);
  return {
    object: 'billing.credit_balance_summary',
    balances: [...new Set(currencies)].map((currency) => {
      const mine = grants.filter(({ amount }) => amount.monetary?.currency === currency);
      return {
        available_balance: money(
          currency,
          mine.filter((grant) => isUsable(grant, now)),
        ),
        ledger_balance: money(
          currency,
          mine.filter((grant) => !isOver(grant, now)),
        ),
      };
    }),
    customer,
    customer_account: null,
    livemode: store.mode === 'live',
  };
}

function isAsked({ id, applicability_config: { scope } }: HeldCreditGrant, query: Query): boolean {
  const grant = query[GRANT]?.[0];
  if (grant !== undefined) return id === grant;
  const prices = query[PRICES];
  if (!prices || scope.price_type === 'metered') return true;
  return (scope.prices ?? []).some((price) => price.id !== null && prices.includes(price.id));
}

/** Voided or expired: nothing of it counts. */
function isOver({ voided_at, expires_at }: HeldCreditGrant, now: UnixSeconds): boolean {
  return voided_at !== null || (expires_at !== null && expires_at <= now);
}

function isUsable(grant: HeldCreditGrant, now: UnixSeconds): boolean {
  return !isOver(grant, now) && (grant.effective_at === null || grant.effective_at <= now);
}

function money(currency: string, grants: HeldCreditGrant[]) {
  const value = grants.reduce(
    (sum, { left, amount }) => sum + (left ?? amount.monetary?.value ?? 0),
    0,
  );
  return { monetary: { currency, value }, type: 'monetary' as const };
}

/** A customer on a test clock lives by it. */
function timeOf(customer: string, store: Store): UnixSeconds {
  const clock = store.find('customers', customer)?.test_clock;
  const frozen = typeof clock === 'string' && store.find('test_clocks', clock)?.frozen_time;
  return typeof frozen === 'number' ? frozen : store.now();
}
