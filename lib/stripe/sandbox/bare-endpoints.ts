import type Stripe from 'stripe';
import type { Caller } from './caller';
import { permissionMissing } from './permissions';
import { Refusal } from './refusal';
import { changesNothing } from './refuse-write';
import type { SandboxRequest } from './request';
import type { Store } from './store';
import type { Wire } from './wire';

/** One kind of object of which this account has none: its list is empty, and every id is missing. */
interface BareEndpoint {
  /** After `/v1/`. */
  path: string;
  /** The Dashboard row; null where Stripe publishes none. */
  permission: `rak_${string}` | null;
  /** As `No such …` names it. */
  noun: string;
  /** Billside never reads it: a key has this only where it was granted. */
  beyond: boolean;
}

const read = (path: string, permission: BareEndpoint['permission'], noun: string) => {
  return { path, permission, noun, beyond: false };
};
const beyond = (path: string, permission: BareEndpoint['permission'], noun: string) => {
  return { path, permission, noun, beyond: true };
};

const BARE: readonly BareEndpoint[] = [
  read('payment_methods', 'rak_payment_method', 'PaymentMethod'),
  read('coupons', 'rak_coupon', 'coupon'),
  read('balance_transactions', 'rak_balance_transaction_source', 'balance transaction'),
  read('promotion_codes', 'rak_promotion_code', 'promotion code'),
  beyond('payouts', 'rak_payout', 'payout'),
  beyond('transfers', 'rak_transfer', 'transfer'),
  beyond('webhook_endpoints', 'rak_webhook', 'webhook endpoint'),
  beyond('events', 'rak_event', 'event'),
  beyond('files', 'rak_file', 'file upload'),
  beyond('accounts', 'rak_connected_account', 'account'),
  beyond('payment_links', 'rak_payment_links', 'payment_link'),
];

/**
 * Answers for what an account has none of, in Stripe's order of checks.
 *
 * @returns null where there is no such address
 * @throws Refusal 403 without the permission, 404 for an id
 */
export function answerBare(request: SandboxRequest, caller: Caller, store: Store) {
  const { method, path } = request;
  if (path === '/v1/balance' && method === 'GET') {
    requireGranted('rak_balance', 'read', true, caller);
    return emptyBalance(store);
  }
  const endpoint = BARE.find((each) => `${path}/`.startsWith(`/v1/${each.path}/`));
  if (!endpoint || !['GET', 'POST', 'DELETE'].includes(method)) return null;
  const access = method === 'GET' ? 'read' : 'write';
  if (endpoint.permission) requireGranted(endpoint.permission, access, endpoint.beyond, caller);
  const id = path.slice(`/v1/${endpoint.path}/`.length).split('/')[0];
  if (id) throw noSuch(endpoint, id);
  if (access === 'read') return { object: 'list', data: [], has_more: false, url: path };
  throw changesNothing(request);
}

function emptyBalance({ mode }: Store): Wire<Stripe.Balance> {
  return { object: 'balance', available: [], pending: [], livemode: mode === 'live' };
}

/** Write implies read. */
function requireGranted(
  permission: `rak_${string}`,
  access: 'read' | 'write',
  isBeyond: boolean,
  { key, missing, granted }: Caller,
): void {
  const slug = `${permission}_${access}`;
  const mayWrite = granted.includes(`${permission}_write`);
  const mayRead = mayWrite || granted.includes(`${permission}_read`) || !isBeyond;
  const may = access === 'write' ? mayWrite : mayRead && !missing.includes(slug);
  if (!may) throw permissionMissing(key, [slug]);
}

function noSuch({ noun }: BareEndpoint, id: string): Refusal {
  return new Refusal({
    status: 404,
    code: 'resource_missing',
    message: `No such ${noun}: '${id}'`,
    param: 'id',
  });
}
