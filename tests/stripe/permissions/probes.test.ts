import { describe, expect, it } from 'vitest';
import { createStripe } from '../../../lib/stripe/client';
import { checkPermissions } from '../../../lib/stripe/permissions/check-permissions';
import { NO_SUCH_ID } from '../../../lib/stripe/permissions/probe';
import { PROBES, probesIn } from '../../../lib/stripe/permissions/probes';
import { createSandbox } from '../../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import { madeUpKey, NOW } from '../sandbox/connect';

/** One object of a list, without anything that could make it more; or the balance, which has no list. */
const READ =
  /^\/v1\/(?:balance|[a-z_/]+\?(?:(?:is_default|active)=true&|expand\[\]=[a-z.]+&)*limit=1)$/;

/** The id of an object that cannot be, and at most one word below it. */
const WRITE = new RegExp(`^/v1/[a-z_/]+/(?:[a-z]+_)?${NO_SUCH_ID}(?:/cancel)?$`);

describe('every probe', () => {
  it.each(PROBES)('$capability cannot change anything', ({ request }) => {
    expect(Object.keys(request).sort()).toEqual(['method', 'path']);
    expect(['GET', 'POST']).toContain(request.method);
    expect(request.path).toMatch(request.method === 'GET' ? READ : WRITE);
  });

  it.each(PROBES)(
    '$capability asks for what it is named by',
    ({ permission, request, purpose }) => {
      const level = request.method === 'GET' ? 'read' : 'write';
      if (permission) expect(permission).toMatch(new RegExp(`^rak_[a-z_]+_${level}$`));
      if (purpose === 'read') expect(request.method).toBe('GET');
      if (purpose === 'act') expect(request.method).toBe('POST');
    },
  );

  it('is there once', () => {
    const once = (values: string[]) => expect(new Set(values).size).toBe(values.length);
    once(PROBES.map(({ capability }) => capability));
    once(PROBES.map(({ request }) => `${request.method} ${request.path}`));
  });

  it('of what is never needed asks for a permission that no other purpose has', () => {
    const slugs = (never: boolean) =>
      PROBES.filter(({ purpose }) => (purpose === 'never') === never).map(
        (each) => each.permission,
      );
    const needed = new Set(slugs(false));
    expect(slugs(true).filter((slug) => needed.has(slug))).toEqual([]);
  });
});

it('asks for test clocks in test mode only', () => {
  const capabilities = (mode: 'live' | 'test') => probesIn(mode).map((each) => each.capability);
  expect(capabilities('test')).toContain('read_test_clocks');
  expect(capabilities('live')).not.toContain('read_test_clocks');
});

it('run with a key that may do everything, they leave every object as it was', async () => {
  const objects = seedObjects(NOW);
  const before = structuredClone(objects);
  const granted = PROBES.flatMap(({ permission }) => permission ?? []);
  const sandbox = createSandbox({ objects, mode: 'test', now: () => NOW, granted });
  const bodies: unknown[] = [];
  const send: typeof fetch = async (input, init) => {
    bodies.push(init?.body ?? '');
    const answer = await sandbox.fetch(input as Request | string | URL, init);
    // A write that found an object, or would have made one, is refused so.
    expect(await answer.clone().text()).not.toContain('changes nothing');
    return answer;
  };
  const check = await checkPermissions(createStripe(madeUpKey(), send), 'test');

  expect(objects).toEqual(before);
  expect(bodies).toHaveLength(probesIn('test').length);
  expect(bodies.filter((body) => body !== '')).toEqual([]);
  const states = check.ok ? check.findings.map(({ state }) => state.kind) : [];
  expect([...new Set(states)].sort()).toEqual(['allowed', 'more_than_needed']);
});
