// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, it, vi } from 'vitest';
import { ConnectPage } from '../../components/connect/connect-page';
import type { OptionsActions } from '../../components/connect/options-actions';
import type { AccountAnswer, ConnectAnswer } from '../../lib/messaging/protocol';
import { connectWords } from '../../lib/words/en/connect';
import { screenWords } from '../../lib/words/en/screens';

const restricted = ['rk', 'test', 'a'.repeat(24)].join('_');
const connectedNow: ConnectAnswer = { kind: 'connected', mode: 'test', accountName: null };

async function show(answer: ConnectAnswer = connectedNow, now: AccountAnswer['connected'] = null) {
  const actions = {
    connect: vi.fn<OptionsActions['connect']>(async () => answer),
    startSample: vi.fn(async () => true),
    account: vi.fn(async () => ({ connected: now })),
    forgetKey: vi.fn(async () => true),
    settings: vi.fn<OptionsActions['settings']>(async () => ({
      restartUrl: null,
      trackerUrl: null,
      lookUpAsIRead: true,
      ownAddresses: [],
      metadataKeys: ['github'],
      readsPerMonth: 10_000,
    })),
    saveSettings: vi.fn(async () => true),
    openSample: vi.fn(),
  } satisfies OptionsActions;
  const words = { connect: connectWords, screens: screenWords };
  const { container } = await act(async () =>
    render(<ConnectPage actions={actions} words={words} />),
  );
  return { actions, container };
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Restricted API key' });
const click = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const paste = async (key: string) => {
  fireEvent.change(field(), { target: { value: key } });
  await click('Connect');
};

afterEach(cleanup);

it.each([
  ['', connectWords.refused.empty],
  [`sk_live_${'a'.repeat(24)}`, connectWords.refused.secret_key],
  [`pk_live_${'a'.repeat(24)}`, connectWords.refused.publishable_key],
  [`whsec_${'a'.repeat(24)}`, connectWords.refused.webhook_secret],
  ['hello', connectWords.refused.not_a_key],
  [['rk', 'test', 'abc'].join('_'), connectWords.refused.truncated],
])('refuses %j before it leaves the page, and says why', async (key, why) => {
  const { actions } = await show();
  await paste(key);
  expect(actions.connect).not.toHaveBeenCalled();
  expect(screen.getByRole('alert').textContent).toBe(why);
  expect(field().value).toBe('');
});

it('connects with a restricted key, trimmed', async () => {
  const { actions } = await show();
  await paste(` ${restricted}\n`);
  expect(actions.connect).toHaveBeenCalledWith(restricted);
  expect(screen.getByText(connectWords.connectedNow)).toBeTruthy();
});

it('says what Stripe had against a key', async () => {
  await show({
    kind: 'failed',
    failure: { kind: 'key_rejected', because: 'expired', requestId: null },
  });
  await paste(restricted);
  expect(screen.getByRole('alert').textContent).toContain('expired or was rolled');
});

it('shows what is connected, and forgets it', async () => {
  const { actions } = await show(connectedNow, {
    mode: 'test',
    name: 'Northwind Apps',
    sample: false,
    lastFour: 'aB3x',
  });
  expect(screen.getByText('ends in aB3x')).toBeTruthy();
  await click('Forget key');
  expect(actions.forgetKey).toHaveBeenCalledOnce();
});

it('starts the sample and opens its inbox', async () => {
  const { actions } = await show();
  await click('Try it with sample data');
  expect(actions.startSample).toHaveBeenCalledOnce();
  expect(actions.openSample).toHaveBeenCalledOnce();
});

it('leads to a key page with read permissions only', async () => {
  await show();
  const link = screen.getByRole('link', { name: /read-only live key/ });
  const slugs = new URL(link.getAttribute('href') ?? '').searchParams.getAll('permissions[]');
  expect(slugs).toContain('rak_customer_read');
  expect(slugs.filter((slug) => !slug.endsWith('_read'))).toEqual([]);
});

it('saves a pricing page, and refuses one that is not https', async () => {
  const { actions } = await show();
  const url = screen.getByRole('textbox', { name: 'Pricing page' });
  fireEvent.change(url, { target: { value: 'javascript:alert(1)' } });
  await click('Save settings');
  expect(actions.saveSettings).not.toHaveBeenCalled();
  fireEvent.change(url, { target: { value: 'https://acme.example/pricing' } });
  fireEvent.change(screen.getByRole('textbox', { name: 'Your other addresses' }), {
    target: { value: ' help@acme.example\n\nbilling@acme.example' },
  });
  await click('Save settings');
  expect(actions.saveSettings).toHaveBeenCalledWith({
    restartUrl: 'https://acme.example/pricing',
    trackerUrl: null,
    lookUpAsIRead: true,
    ownAddresses: ['help@acme.example', 'billing@acme.example'],
  });
});

it('has no axe violation', async () => {
  const { container } = await show();
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
