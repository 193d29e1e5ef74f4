import type { RateLimitedReason } from './rate-limit-refusal';
import type { SandboxRequest } from './request';
import { RESOURCES } from './resources';

/** How many requests an account may make; what is left out has no limit. */
export interface RateLimits {
  /** Milliseconds, from whenever. */
  clock: () => number;
  /** In one second: all of them, those to one endpoint, and all searches together. */
  perSecond?: number;
  perEndpoint?: number;
  searches?: number;
  /** Under way at one time: all of them, and those to one endpoint. */
  underWay?: number;
  underWayPerEndpoint?: number;
}

/** Stripe's own rates, by mode. @see https://docs.stripe.com/rate-limits */
export const STRIPE_RATES = {
  live: { perSecond: 100, perEndpoint: 25, searches: 20 },
  test: { perSecond: 25, perEndpoint: 25, searches: 20 },
};

/** What became of a request at the door: `leave` when it is answered. */
export type Admission =
  | { admitted: true; leave(): void }
  | { admitted: false; reason: RateLimitedReason };

const WINDOW_MS = 1000;

/** Counts requests as they come; those that are refused do not count. */
export function createRateLimiter(limits: RateLimits): (request: SandboxRequest) => Admission {
  let recent: { at: number; endpoint: string }[] = [];
  const underWay: string[] = [];

  function reasonAgainst(endpoint: string): RateLimitedReason | null {
    const isHere = (each: string) => each === endpoint;
    const rates = recent.map((each) => each.endpoint);
    if (reached(rates.length, limits.perSecond)) return 'global-rate';
    if (reached(rates.filter(isHere).length, limits.perEndpoint)) return 'endpoint-rate';
    if (isSearch(endpoint) && reached(rates.filter(isSearch).length, limits.searches)) {
      return 'endpoint-rate';
    }
    if (reached(underWay.length, limits.underWay)) return 'global-concurrency';
    if (reached(underWay.filter(isHere).length, limits.underWayPerEndpoint)) {
      return 'endpoint-concurrency';
    }
    return null;
  }

  return (request) => {
    const at = limits.clock();
    const endpoint = endpointOf(request);
    recent = recent.filter((each) => at - each.at < WINDOW_MS);
    const reason = reasonAgainst(endpoint);
    if (reason) return { admitted: false, reason };
    recent.push({ at, endpoint });
    underWay.push(endpoint);
    return { admitted: true, leave: () => void underWay.splice(underWay.indexOf(endpoint), 1) };
  };
}

function reached(count: number, limit: number | undefined): boolean {
  return limit !== undefined && count >= limit;
}

/** `GET /v1/customers/:id`: the ids in an address make no endpoint of their own. */
function endpointOf({ method, path }: SandboxRequest): string {
  const bases = RESOURCES.map((resource) => `/v1/${resource.path}`);
  const base = bases.find((each) => path.startsWith(`${each}/`));
  if (base === undefined) return `${method} ${path}`;
  return `${method} ${base}${path.slice(base.length).replace(/^\/(?!search$)[^/]+/, '/:id')}`;
}

function isSearch(endpoint: string): boolean {
  return endpoint.endsWith('/search');
}
