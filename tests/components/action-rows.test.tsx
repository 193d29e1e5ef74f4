// @vitest-environment happy-dom
import { cleanup, render, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { Action, Blocker } from '../../lib/triage/decision';
import { decisionWords } from '../../lib/words/en/decision';
import { panelWords } from '../../lib/words/en/panel';
import { createFormats } from '../../lib/words/formats';
import { anAction, anEffect } from '../build/model';
import { spiedActions } from './fixture-actions';
import { aDuplicateCase, foundView } from './fixture-views';

const formats = createFormats('en-US', 'UTC');
const words = { panel: panelWords, decision: decisionWords(formats) };
const END = Date.UTC(2027, 0, 12) / 1000;
const usd = (amount: number) => ({ amount, currency: 'usd' });

const cancel = anAction({
  id: 'cancel_at_period_end',
  target: 'sub_1Rextraaabq',
  undoUntil: END,
  effect: anEffect({
    mrrDelta: { usd: -2900 },
    accessEnds: END,
    standing: {
      before: {
        nextInvoice: { at: END, amount: usd(2900) },
        accessEnds: null,
        monthly: { usd: 2900 },
      },
      after: { nextInvoice: null, accessEnds: END, monthly: {} },
    },
    stillOwed: [{ id: 'in_open0001', number: 'NW-0043', amount: usd(2900) }],
  }),
});
const atOnce = anAction({
  ...cancel,
  reversible: false,
  undoUntil: null,
  enabled: false,
  blockedBy: ['refund_first'],
});
const refund = anAction({
  id: 'refund_charge',
  target: 'ch_3Rdoubleaazz',
  amount: usd(2900),
  reversible: false,
  enabled: false,
  blockedBy: ['contract_not_checked'],
  effect: anEffect({
    refunded: usd(2900),
    prorated: usd(2320),
    fee: { amount: 114, currency: 'eur' },
  }),
  terms: [
    { shape: 'annual', period: { start: END - 365 * 86_400, end: END }, paid: usd(29_000) },
    { shape: 'team', seats: 4, colleagues: 1 },
    {
      shape: 'prorated',
      lines: [{ id: 'il_1', text: 'Unused time', amount: usd(-500) }],
      more: true,
    },
  ],
});

function show(actions: Action[]) {
  const shown = aDuplicateCase();
  return render(
    <Panel
      view={foundView({ decision: { ...shown.decision, actions } })}
      actions={spiedActions()}
      formats={formats}
      words={words}
    />,
  ).container;
}

const rows = (container: HTMLElement) => [
  ...container.querySelectorAll<HTMLElement>('li[data-action]'),
];
const effects = (row: HTMLElement | undefined) =>
  Object.fromEntries(
    [...(row?.querySelectorAll<HTMLElement>('[data-effect]') ?? [])].map((each) => [
      each.dataset.effect,
      each.textContent,
    ]),
  );

afterEach(cleanup);

describe('a row', () => {
  it('of a cancel says next invoice, access, monthly value, what stays owed, and until when it can be undone', () => {
    const [row] = rows(show([cancel]));
    expect(effects(row)).toEqual({
      next_invoice: 'Jan 12, 2027, $29.00 → none',
      access: 'goes on → ends Jan 12, 2027',
      monthly: '$29.00 a month → none',
      money: 'nothing is given back by this alone',
      owed: 'NW-0043, $29.00: have it paid, or void it in Stripe',
      undo: 'until Jan 12, 2027',
    });
    expect(row && within(row).getByRole('link', { name: /Open in Stripe/ })).toBeTruthy();
  });

  it('of a refund says whole and part, the fee in its own currency, and each term of the contract', () => {
    const [row] = rows(show([refund]));
    expect(effects(row)).toEqual({
      money: '$29.00 in full, or $23.20 for the time not used',
      undo: 'cannot be undone',
      cost: 'Stripe keeps its fee of €1.14',
    });
    expect(row?.textContent).toContain(
      'Annual: Jan 12, 2026 – Jan 12, 2027, $290.00 paid. Team: 4 seats, 1 colleague pays besides. Prorated: “Unused time” -$5.00, and more.',
    );
  });

  it.each([
    [null, 'Stripe keeps its fee'],
    [usd(0), 'no fee was taken'],
  ])('of a refund whose fee is %j says: %s', (fee, cost) => {
    const [row] = rows(show([{ ...refund, effect: anEffect({ refunded: usd(2900), fee }) }]));
    expect(effects(row).cost).toBe(cost);
  });

  it('of two ends of one subscription keeps both apart', () => {
    const [later, now] = rows(show([cancel, atOnce]));
    expect(later?.textContent).toContain('at period end');
    expect(now?.textContent).toContain('at once, after its full refund');
    expect(now?.textContent).toContain('Refund the renewal in full first');
  });
});

const BLOCKERS: Blocker[] = [
  'contract_not_checked',
  'identity_not_verified',
  'open_dispute',
  'provisional',
  'read_only',
  'permission_missing',
  'not_read',
  'no_target',
  'refund_first',
];

describe('axe finds nothing', () => {
  it.each<[string, Action[]]>([
    ['rows that are on', [cancel, { ...refund, enabled: true, blockedBy: [] }]],
    ['rows that are off', [atOnce, refund]],
    ['no row', []],
    ...BLOCKERS.map((blocker): [string, Action[]] => [
      `blocked: ${blocker}`,
      [{ ...cancel, enabled: false, blockedBy: [blocker] }],
    ]),
  ])('%s', async (_, actions) => {
    const container = show(actions);
    for (const row of rows(container)) {
      const why = row.dataset.enabled === 'false';
      expect(within(row).queryAllByRole('button', { name: /^Blocked/ }).length).toBe(Number(why));
    }
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
