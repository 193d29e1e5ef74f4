// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { Decision } from '../../lib/triage/decision';
import type { Evidence } from '../../lib/triage/evidence';
import { evidenceLine } from '../../lib/triage/evidence-line';
import { createFormats } from '../../lib/words/formats';
import { spiedActions } from './fixture-actions';
import { aDuplicateCase, foundView } from './fixture-views';
import { words } from './fixture-words';

const twice = evidenceLine(
  'duplicate_subscription',
  'same_product_twice',
  4,
  ['sub_A', 'sub_B', 'sub_C', 'sub_D'],
  { product: 'Pro', secondsApart: 240 },
);
const evidence: Evidence[] = [
  evidenceLine('failed_payment', 'paid_since', -2, ['in_Old'], {
    amount: { amount: 2900, currency: 'usd' },
    at: 1,
  }),
  evidenceLine('team_seats', 'one_person_one_seat', -3, [], {}),
  evidenceLine('duplicate_subscription', 'message_says', 2, [], {
    matter: 'charged_twice',
    source: 'message',
  }),
  twice,
];

function show(some: Partial<Decision> = {}) {
  const decision = { ...aDuplicateCase().decision, evidence, ...some };
  return render(
    <Panel
      view={foundView({ decision })}
      actions={spiedActions()}
      formats={createFormats('en-US', 'UTC')}
      words={words}
    />,
  );
}

const lines = (container: HTMLElement) =>
  [...container.querySelectorAll<HTMLElement>('[data-evidence]')].map((each) => [
    each.dataset.evidence,
    each.dataset.weight,
    each.closest('details details') !== null,
  ]);

afterEach(cleanup);

describe('the evidence', () => {
  it('stands heaviest first, the rival after it, the rest folded away', () => {
    expect(lines(show().container)).toEqual([
      ['same_product_twice', '4', false],
      ['message_says', '2', false],
      ['one_person_one_seat', '-3', false],
      ['paid_since', '-2', true],
    ]);
  });

  it('says its weight and its objects, also to who cannot see them', () => {
    const row = show().container.querySelector('[data-evidence="same_product_twice"]');
    expect(row?.textContent).toContain('for, weight 4: ');
    expect(row?.querySelectorAll('a[href*="sub_"]').length).toBe(3);
    expect(row?.textContent).toContain('and 1 more');
  });

  it('says why the rival lost, as the handoff does', () => {
    const { container } = show();
    expect(container.querySelector('[data-rival-because]')?.textContent).toBe(
      'Considered and not chosen: bucket team_seats. One person, one seat.',
    );
    cleanup();
    expect(show({ rival: null }).container.querySelector('[data-rival-because]')).toBeNull();
  });
});

describe('what would change it', () => {
  it('is folded, with the objects it hangs on', () => {
    const { container } = show({
      wouldChange: [
        { kind: 'fact', evidence: [twice], verdict: 'team_seats' },
        { kind: 'message_unclear' },
      ],
    });
    const fact = container.querySelector('[data-would-change="fact"]');
    expect(fact?.closest('details')?.open).toBe(false);
    expect(fact?.textContent).toContain('Would change: fact');
    expect(fact?.querySelectorAll('a').length).toBe(3);
    expect(container.querySelector('[data-would-change="message_unclear"]')).not.toBeNull();
  });

  it('says so where nothing would', () => {
    show();
    expect(screen.getByText(words.panel.decision.nothingWould)).toBeTruthy();
  });
});

it.each<[string, Partial<Decision>]>([
  ['evidence', {}],
  ['no evidence', { evidence: [] }],
  ['only evidence on others', { evidence: evidence.slice(0, 1) }],
  ['a plain contract', { contract: [] }],
  [
    'what would change it',
    { wouldChange: [{ kind: 'fact', evidence: [twice], verdict: 'team_seats' }] },
  ],
])('has no axe violation: %s', async (_, some) => {
  const { container } = show(some);
  for (const each of container.querySelectorAll('details')) each.open = true;
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
