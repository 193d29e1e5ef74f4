import type Stripe from 'stripe';
import type { StripeFailure } from '../../billing/failure';
import type { PortalConfiguration } from '../../billing/portal';
import type { Mode } from '../../billing/reading';
import type {
  Capability,
  KeyCheck,
  KeyFinding,
  PermissionState,
} from '../../vault/key-permissions';
import { z } from '../../zod';
import { mapPortalConfiguration } from '../map/portal-configuration';
import { eachAtMost } from './each-at-most';
import type { Probe } from './probe';
import { probesIn } from './probes';
import { readRefusal } from './read-refusal';

/** Few enough that a check beside open tickets slows nothing down. */
const IN_FLIGHT = 6;

const wireAnswer = z.object({ object: z.string(), data: z.array(z.unknown()).optional() });

/** What a probe said of the key; `data` of a list that was answered. */
interface Answer {
  state: PermissionState;
  data: unknown[] | null;
}

class KeyRejectedError extends Error {
  constructor(readonly failure: StripeFailure) {
    super('Stripe does not accept the key');
  }
}

/**
 * Asks Stripe, one by one, what the key of this client may do. Nothing that is asked can change anything. What
 * one probe meets does not spoil the others; only a key that Stripe does not accept ends the check at once.
 *
 * @param mode the key's own: live mode has no test clocks
 */
export async function checkPermissions(stripe: Stripe, mode: Mode): Promise<KeyCheck> {
  const probes = probesIn(mode);
  const answers = new Map<Capability, Answer>();
  try {
    await eachAtMost(IN_FLIGHT, probes, async (probe) => {
      answers.set(probe.capability, await ask(stripe, probe));
    });
  } catch (error) {
    if (error instanceof KeyRejectedError) return { ok: false, failure: error.failure };
    throw error;
  }
  const portal = portalOf(answers.get('read_customer_portal'));
  if (portal && portal.livemode !== (mode === 'live')) return { ok: false, failure: WRONG_MODE };
  const features = answers.get('read_entitlements')?.data;
  return {
    ok: true,
    findings: probes.flatMap((probe) => {
      const answer = answers.get(probe.capability);
      return answer ? [findingOf(probe, answer.state)] : [];
    }),
    portal,
    hasFeatures: features ? features.length > 0 : null,
  };
}

const WRONG_MODE = { kind: 'key_rejected', because: 'wrong_mode', requestId: null } as const;

/** @throws KeyRejectedError */
async function ask(stripe: Stripe, { request }: Probe): Promise<Answer> {
  try {
    const { data } = wireAnswer.parse(await stripe.rawRequest(request.method, request.path));
    return { state: { kind: 'allowed' }, data: data ?? null };
  } catch (error) {
    const state = readRefusal(error);
    if (state.kind === 'unknown' && state.because.kind === 'key_rejected') {
      throw new KeyRejectedError(state.because);
    }
    return { state, data: null };
  }
}

function findingOf(probe: Probe, state: PermissionState): KeyFinding {
  const { capability, purpose, essential, permission } = probe;
  const tooMuch = purpose === 'never' && state.kind === 'allowed';
  return {
    capability,
    purpose,
    essential,
    permission,
    state: tooMuch ? { kind: 'more_than_needed' } : state,
  };
}

/** Undefined where it was not answered, or not as documented. */
function portalOf(answer: Answer | undefined): PortalConfiguration | null | undefined {
  if (!answer?.data) return undefined;
  if (answer.data.length === 0) return null;
  try {
    return mapPortalConfiguration(answer.data[0]);
  } catch (error) {
    if (error instanceof z.ZodError) return undefined;
    throw error;
  }
}
