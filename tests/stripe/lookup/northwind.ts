import type { Reading } from '../../../lib/billing/reading';
import { readIdentifier } from '../../../lib/identify/identifier';
import { createStripe } from '../../../lib/stripe/client';
import { type LookUp, lookUp } from '../../../lib/stripe/lookup/look-up';
import { customer } from '../../../lib/stripe/sandbox/build/customer';
import { createSandbox, type SandboxOptions } from '../../../lib/stripe/sandbox/sandbox';
import { joinObjects } from '../../../lib/stripe/sandbox/sandbox-objects';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import { aLookUp } from '../../build/look-up';

export const NOW = 1_795_170_000;

/** The sample account, asked through the real client. */
export function northwind(
  { silent = false, ...options }: Partial<SandboxOptions> & { silent?: boolean } = {},
  { otherMode = false }: { otherMode?: boolean } = {},
) {
  const live = customer({ id: 'cus_InTheOtherMode', created: NOW, livemode: true });
  const sandbox = createSandbox({
    objects: joinObjects(seedObjects(NOW), otherMode ? { customers: [live] } : {}),
    mode: 'test',
    now: () => NOW,
    ...options,
  });
  const send: typeof fetch = async (input, init) => {
    const answer = await sandbox.fetch(input, init);
    return silent && answer.status === 403 ? withoutName(answer) : answer;
  };
  const stripe = createStripe(`rk_${'test'}_${'n7'.repeat(12)}`, send);
  const stages: Reading[] = [];
  const ask = (who: string, more: Partial<LookUp> = {}) => {
    const identifier = readIdentifier(who);
    if (!identifier) throw new Error(`${who} is no identifier`);
    const onStage = (reading: Reading) => void stages.push(reading);
    return lookUp(stripe, aLookUp({ who: identifier, now: () => NOW, onStage, ...more }));
  };
  const find = async (who: string, more: Partial<LookUp> = {}) => {
    const result = await ask(who, more);
    if (!result.ok) throw new Error(JSON.stringify(result.failure));
    return result.reading;
  };
  return { sandbox, stripe, stages, ask, find };
}

/** Stripe does not always name the permission that is missing. */
async function withoutName(answer: Response): Promise<Response> {
  const text = (await answer.text()).replace(/ Having the [^"]*? would allow [^"]*?\./, '');
  return new Response(text, { status: answer.status, headers: answer.headers });
}
