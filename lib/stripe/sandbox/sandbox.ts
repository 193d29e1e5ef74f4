import type { UnixSeconds } from '../../billing/amounts';
import { STRIPE_API_VERSION } from '../api-version';
import { answer, answerByProxy, answerPreflight } from './answer';
import { authenticate } from './authenticate';
import { answerRequest } from './endpoints';
import { aborted, type Fault, happen } from './faults';
import { SANDBOX_ACCOUNT } from './permissions';
import { rateLimited } from './rate-limit-refusal';
import { type Admission, createRateLimiter, type RateLimits } from './rate-limiter';
import { Refusal, refusalBody } from './refusal';
import { type IncomingRequest, readRequest, type SandboxRequest } from './request';
import type { SandboxObjects } from './sandbox-objects';
import { createStore } from './store';

export interface SandboxOptions {
  objects: Partial<SandboxObjects>;
  /** Which keys are let in; objects of the other mode are not seen. */
  mode: 'live' | 'test';
  now: () => UnixSeconds;
  /** Permissions the key lacks, as slugs: `rak_dispute_read`. */
  missing?: readonly string[];
  /** Permissions it has beyond what Billside reads: writes, and reads of other things (`rak_payout_read`). */
  granted?: readonly string[];
  /** How long every answer takes. */
  latencyMs?: number;
  delay?: (ms: number) => Promise<void>;
  /** How many requests are answered before a 429; no limit where left out. */
  limits?: RateLimits;
}

/** A Stripe account in memory, behind the Fetch interface. */
export interface Sandbox {
  fetch(request: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** Every request so far, oldest first. Preflights are not counted. */
  readonly requests: readonly SandboxRequest[];
  /** What goes wrong from now on; null: nothing. */
  setFault(fault: Fault | null): void;
  /** Sets the server's clock ahead of `now` by so many seconds; a negative number: behind. */
  setClockAhead(seconds: number): void;
  /** Makes single requests slower, in milliseconds on top of the latency; null: none. */
  setDelay(delayOf: ((request: SandboxRequest) => number) | null): void;
}

/**
 * Answers the requests Billside makes as Stripe does: sample mode, the demo and the tests all use it.
 * It changes nothing: a POST or DELETE is refused for want of the permission, or of the object, or at last
 * because it would change something.
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { mode, missing = [], granted = [], latencyMs = 0, delay = wait } = options;
  let ahead = 0;
  const now = () => options.now() + ahead;
  const store = createStore(options.objects, mode, now);
  const requests: SandboxRequest[] = [];
  const admit = options.limits && createRateLimiter(options.limits);
  let fault: Fault | null = null;
  let struck = 0;
  let delayOf: ((request: SandboxRequest) => number) | null = null;

  async function respond(
    request: IncomingRequest,
    requestId: string,
    admission: Admission | undefined,
  ): Promise<Response> {
    const apiVersion = request.headers.get('stripe-version') ?? STRIPE_API_VERSION;
    const context = { requestId, apiVersion, now: now() };
    try {
      const key = authenticate(request.headers, mode);
      if (admission?.admitted === false) throw rateLimited(admission.reason);
      const caller = { key, missing, granted };
      const text = () => JSON.stringify(answerRequest(request, caller, store));
      const strikes = nextFault(request);
      if (!strikes) return answer(200, text(), context);
      const broken = await happen(strikes, { key, signal: request.signal, answer: text });
      if (broken.by === 'proxy') return answerByProxy(broken, now());
      return answer(broken.status, broken.body, context, { 'content-type': broken.contentType });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, headers } = error.details;
      const logUrl = status === 401 ? null : logUrlOf(requestId, mode, now());
      return answer(status, refusalBody(error.details, logUrl), context, headers);
    }
  }

  function nextFault({ path }: SandboxRequest): Fault | null {
    if (!fault || !(fault.paths?.test(path) ?? true)) return null;
    if (struck >= (fault.times ?? Number.POSITIVE_INFINITY)) return null;
    struck += 1;
    return fault;
  }

  return {
    requests,
    setFault: (next) => {
      fault = next;
      struck = 0;
    },
    setClockAhead: (seconds) => {
      ahead = seconds;
    },
    setDelay: (next) => {
      delayOf = next;
    },
    // Bound to nothing: `fetch` is handed to the SDK as a bare function.
    fetch: async (input, init) => {
      const request = readRequest(input, init);
      if (request.method === 'OPTIONS') return answerPreflight(request.headers, now());
      request.signal?.throwIfAborted();
      const { method, path, query } = request;
      requests.push({ method, path, query });
      const requestId = requestIdOf(requests.length);
      const admission = admit?.(request);
      try {
        const ms = latencyMs + (delayOf?.(request) ?? 0);
        if (ms > 0) await Promise.race([delay(ms), aborted(request.signal)]);
        return await respond(request, requestId, admission);
      } finally {
        if (admission?.admitted) admission.leave();
      }
    },
  };
}

function requestIdOf(count: number): string {
  return `req_Sandbox${String(count).padStart(7, '0')}`;
}

function logUrlOf(requestId: string, mode: 'live' | 'test', now: UnixSeconds): string {
  const test = mode === 'test' ? 'test/' : '';
  return `https://dashboard.stripe.com/${SANDBOX_ACCOUNT}/${test}logs/${requestId}?t=${now}`;
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
