// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeyCheck } from '../../components/connect/key-check';
import type { OptionsActions } from '../../components/connect/options-actions';
import type { KeyCheckAnswer } from '../../lib/messaging/protocol';
import { PROBES } from '../../lib/stripe/permissions/probes';
import type { PermissionState } from '../../lib/vault/key-permissions';
import { connectWords } from '../../lib/words/en/connect';
import { keyCheckWords as say } from '../../lib/words/en/key-check';
import { screenWords } from '../../lib/words/en/screens';
import { createFormats } from '../../lib/words/formats';
import { findings, lacks, MORE } from './fixture-findings';

const checked = (...given: Parameters<typeof findings>): KeyCheckAnswer => {
  return { kind: 'checked', at: 1_795_176_180, findings: findings(...given) };
};

async function show(answer: KeyCheckAnswer | Promise<KeyCheckAnswer> | Error) {
  const checkKey = vi.fn<OptionsActions['checkKey']>(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const words = { connect: connectWords, keyCheck: say, screens: screenWords };
  const formats = createFormats('en-GB', 'UTC');
  const actions = { checkKey } as unknown as OptionsActions;
  const { container } = await act(async () =>
    render(<KeyCheck actions={actions} words={words} formats={formats} mode="test" />),
  );
  return { checkKey, container };
}

const table = (name: string) => screen.getByRole('table', { name });
const rowOf = (name: string) =>
  screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr')?.textContent ?? '';

afterEach(cleanup);

describe('a key that serves', () => {
  it('is said to, with the time of the check', async () => {
    const { checkKey } = await show(checked());
    expect(checkKey).toHaveBeenCalledExactlyOnceWith(false);
    expect(screen.getByText(`✓ ${say.good}`)).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('Checked at 12:03.');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('has what it is needed for in groups; of the rest only a sum', async () => {
    await show(checked());
    const needed = PROBES.filter(({ purpose }) => purpose === 'read');
    expect(within(table('Needed to read')).getAllByText('Allowed')).toHaveLength(needed.length);
    expect(within(table('Needed only to act')).getAllByText('Not granted')).toHaveLength(6);
    expect(screen.queryByRole('table', { name: 'Never needed' })).toBeNull();
    expect(screen.getByText(/^Of 19 things .* the key may do none\.$/)).toBeTruthy();
    expect(screen.getByText(/Billside does not act yet/)).toBeTruthy();
  });

  it('may lack what a decision can do without: what is lost is said, and what to add', async () => {
    await show(checked({ read_disputes: lacks('rak_dispute_read') }));
    expect(screen.getByText(`✓ ${say.goodButHidden}`)).toBeTruthy();
    const row = rowOf('Disputes');
    expect(row).toContain('Missing');
    expect(row).toContain('Disputes are hidden. Add Disputes: Read (rak_dispute_read).');
    const [first] = within(table('Needed to read')).getAllByRole('rowheader');
    expect(first?.textContent).toMatch(/^Disputes/);
  });
});

describe('what Stripe named', () => {
  it.each<[string, string[], string]>([
    [
      'several are alternatives, the known one first',
      ['rak_new_read', 'rak_dispute_read'],
      'Add one of: Disputes: Read (rak_dispute_read); rak_new_read.',
    ],
    ['another one is taken at its word', ['rak_new_read'], 'Add rak_new_read.'],
    ['none: the row that Billside knows', [], 'Add Disputes: Read (rak_dispute_read).'],
  ])('%s', async (_, permissions, advice) => {
    await show(checked({ read_disputes: lacks(...permissions) }));
    expect(rowOf('Disputes')).toContain(advice);
  });

  it('is nothing, and Billside knows no row either', async () => {
    await show(checked({ read_billing_credits: lacks() }));
    expect(rowOf('Billing credits')).toContain(say.unnamed);
  });

  it('is that no restricted key may', async () => {
    const state: PermissionState = { kind: 'missing', permissions: [], grantable: false };
    await show(checked({ read_billing_credits: state }));
    expect(rowOf('Billing credits')).toContain(say.notGrantable);
  });
});

it('says first what there is no decision without', async () => {
  const { container } = await show(
    checked({
      read_customers: lacks('rak_customer_read'),
      read_charges: lacks('rak_charge_read'),
      see_payouts: MORE,
    }),
  );
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('without “Customers” and “Charges and refunds”');
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['Customers: Read (rak_customer_read)', 'Charges and Refunds: Read (rak_charge_read)']);
  expect(within(alert).getByRole('link').getAttribute('href')).toBe(
    'https://dashboard.stripe.com/test/apikeys',
  );
  const text = container.textContent ?? '';
  expect(text.indexOf('no decision')).toBeLessThan(text.indexOf('more than Billside ever needs'));
});

it('warns of a key that can do more than is ever needed, and says what to set', async () => {
  await show(checked({ see_payouts: MORE, change_products: MORE }));
  expect(screen.getByText(/ever needs: 2 things.*Make a narrower key/)).toBeTruthy();
  expect(within(table('Never needed')).getAllByText('More than needed')).toHaveLength(2);
  expect(rowOf('See your payouts')).toContain('Set “Payouts” to None.');
  expect(rowOf('Change products')).toContain('Set “Products” to Read.');
  expect(screen.getByText(/the key was refused 17\.$/)).toBeTruthy();
});

it('says what could not be checked, each reason once', async () => {
  const offline = { kind: 'unknown', because: { kind: 'offline' } } as const;
  await show(checked({ read_disputes: offline, see_payouts: offline }));
  expect(screen.getByText(new RegExp(`^2 things.*${screenWords.offline.text}$`))).toBeTruthy();
  expect(rowOf('Disputes')).toContain('Not checked');
  expect(rowOf('See your payouts')).toContain('Not checked');
});

describe('a check', () => {
  it('that runs says so, and cannot be started twice', async () => {
    await show(new Promise(() => undefined));
    expect(screen.getByRole('status').textContent).toBe(say.checking);
    expect(screen.getByRole<HTMLButtonElement>('button').disabled).toBe(true);
  });

  it('is made again on a click', async () => {
    const { checkKey } = await show(checked());
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Check again' })));
    expect(checkKey).toHaveBeenLastCalledWith(true);
  });

  it.each<[string, KeyCheckAnswer | Error, string]>([
    [
      'that Stripe cut short',
      { kind: 'failed', failure: { kind: 'key_rejected', because: 'expired', requestId: null } },
      'expired or was rolled',
    ],
    ['while locked', { kind: 'locked' }, 'Billside is locked'],
    ['without an answer', new Error('gone'), connectWords.noAnswer],
  ])('%s says what to do', async (_, answer, words) => {
    const { container } = await show(answer);
    expect(container.textContent).toContain(words);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

it.each<[string, KeyCheckAnswer]>([
  ['a key that serves', checked()],
  [
    'a key with every state',
    checked({
      read_customers: lacks('rak_customer_read'),
      read_disputes: lacks(),
      read_coupons: { kind: 'unknown', because: { kind: 'offline' } },
      write_refunds: { kind: 'allowed' },
      see_payouts: MORE,
    }),
  ],
  ['a locked Billside', { kind: 'locked' }],
])('%s has no axe violation', async (_, answer) => {
  const { container } = await show(answer);
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('has a name for every permission that is tried, as Stripe’s key page has', () => {
  const rows = PROBES.flatMap(
    ({ permission }) => permission?.slice(4).replace(/_[a-z]+$/, '') ?? [],
  );
  expect(rows.filter((row) => !Object.hasOwn(screenWords.permissionNames, row))).toEqual([]);
});

it('says of everything that is read what is lost without it', () => {
  const read = PROBES.filter(({ purpose }) => purpose === 'read').map((each) => each.capability);
  expect(Object.keys(say.lost).sort()).toEqual([...read].sort());
});
