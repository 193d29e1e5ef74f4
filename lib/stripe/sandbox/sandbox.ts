import type { UnixSeconds } from '../../billing/amounts';
import { STRIPE_API_VERSION } from '../api-version';
import { answer, answerPreflight } from './answer';
import { authenticate } from './authenticate';
import { answerRequest } from './endpoints';
import { aborted, type Fault, happen } from './faults';
import { SANDBOX_ACCOUNT } from './permissions';
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
}

/** A Stripe account in memory, behind the Fetch interface. */
export interface Sandbox {
  fetch(request: Request | string | URL, init?: RequestInit): Promise<Response>;
  /** Every request so far, oldest first. Preflights are not counted. */
  readonly requests: readonly SandboxRequest[];
  /** What goes wrong from now on; null: nothing. */
  setFault(fault: Fault | null): void;
  /** Makes single requests slower, in milliseconds on top of the latency; null: none. */
  setDelay(delayOf: ((request: SandboxRequest) => number) | null): void;
}

/**
 * Answers the requests Billside makes as Stripe does: sample mode, the demo and the tests all use it.
 * It changes nothing: a POST or DELETE is refused for want of the permission, or of the object, or at last
 * because it would change something.
 */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { mode, now, missing = [], granted = [], latencyMs = 0, delay = wait } = options;
  const store = createStore(options.objects, mode);
  const requests: SandboxRequest[] = [];
  let fault: Fault | null = null;
  let delayOf: ((request: SandboxRequest) => number) | null = null;

  async function respond(request: IncomingRequest, requestId: string): Promise<Response> {
    const apiVersion = request.headers.get('stripe-version') ?? STRIPE_API_VERSION;
    const context = { requestId, apiVersion };
    try {
      const key = authenticate(request.headers, mode);
      if (fault && (fault.paths?.test(request.path) ?? true)) {
        const broken = await happen(fault, key, request.signal);
        return answer(200, broken.body, context, { 'content-type': broken.contentType });
      }
      return answer(200, answerRequest(request, { key, missing, granted }, store), context);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, headers } = error.details;
      const logUrl = status === 401 ? null : logUrlOf(requestId, mode, now());
      return answer(status, refusalBody(error.details, logUrl), context, headers);
    }
  }

  return {
    requests,
    setFault: (next) => {
      fault = next;
    },
    setDelay: (next) => {
      delayOf = next;
    },
    // Bound to nothing: `fetch` is handed to the SDK as a bare function.
    fetch: async (input, init) => {
      const request = readRequest(input, init);
      if (request.method === 'OPTIONS') return answerPreflight(request.headers);
      request.signal?.throwIfAborted();
      const { method, path, query } = request;
      requests.push({ method, path, query });
      const requestId = requestIdOf(requests.length);
      const ms = latencyMs + (delayOf?.(request) ?? 0);
      if (ms > 0) await Promise.race([delay(ms), aborted(request.signal)]);
      return respond(request, requestId);
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
