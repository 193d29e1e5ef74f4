import { readIdentifier } from '../../lib/identify/identifier';
import { createStripe } from '../../lib/stripe/client';
import { nothingKnown } from '../../lib/stripe/lookup/account-facts';
import { lookUp } from '../../lib/stripe/lookup/look-up';
import { createSandbox } from '../../lib/stripe/sandbox/sandbox';
import type { SandboxObjects } from '../../lib/stripe/sandbox/sandbox-objects';
import { aLookUp } from '../build/look-up';
import { NOW, type Scenario } from './scenarios';
import { virtualTime } from './virtual-time';

const LATENCY_MS = 100;

/** Requests so far, and time as a multiple of one request's latency: how many trips followed one another. */
export interface Reached {
  requests: number;
  trips: number;
}

export interface Measured {
  /** The customer's name is on screen. Null where nobody was found. */
  identity: Reached | null;
  /** The verdict is on screen, marked provisional until all is read. */
  decision: Reached;
  complete: Reached;
  /** Lists of which only a first page was read. */
  firstPages: string[];
}

/** Runs one lookup over the embedded Stripe, where each answer takes 100 ms of counted time. */
export async function measureLookUp(
  scenario: Scenario,
  objects: SandboxObjects,
): Promise<Measured> {
  const time = virtualTime();
  const sandbox = createSandbox({
    objects,
    mode: 'test',
    now: () => NOW,
    latencyMs: LATENCY_MS,
    delay: time.delay,
  });
  const stripe = createStripe(`rk_${'test'}_${'b3'.repeat(12)}`, sandbox.fetch);
  const account = scenario.account?.() ?? nothingKnown();
  const who = readIdentifier(idOf(scenario.who, objects));
  if (!who) throw new Error(`${scenario.who} is nothing to look up by`);
  const request = aLookUp({
    who,
    name: scenario.senderName ?? null,
    source: scenario.typed ? 'typed' : 'sender',
    now: () => NOW,
    account,
  });
  if (scenario.again) await time.run(lookUp(stripe, request));

  const [from, before] = [time.now(), sandbox.requests.length];
  const reached = (): Reached => ({
    requests: sandbox.requests.length - before,
    trips: (time.now() - from) / LATENCY_MS,
  });
  let identity: Reached | null = null;
  let decision: Reached | null = null;
  const result = await time.run(
    lookUp(stripe, {
      ...request,
      onStage({ stage, customers, guest }) {
        if (customers.length > 0 || guest) identity ??= reached();
        if (stage === 'provisional') decision ??= reached();
      },
    }),
  );
  if (!result.ok) throw new Error(`${scenario.name}: ${JSON.stringify(result.failure)}`);
  const complete = reached();
  const pages = result.reading.unread.filter(
    ({ because }) => because === 'more_pages' || because === 'left_out',
  );
  return {
    identity,
    decision: decision ?? complete,
    complete,
    firstPages: pages.map(({ list }) => list),
  };
}

/** `id:ivo` and `number:ivo` stand for what the account holds of that person. */
function idOf(who: string, { customers, invoices }: SandboxObjects): string {
  const person = /^(?:id|number):(.+)$/.exec(who)?.[1];
  if (!person) return who;
  const customer = customers.find(
    (each) => 'email' in each && each.email?.startsWith(`${person}@`),
  );
  const invoice = invoices.find((each) => each.customer === customer?.id && each.number);
  return (who.startsWith('id:') ? customer?.id : invoice?.number) ?? who;
}
