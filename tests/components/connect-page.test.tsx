// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, it, vi } from 'vitest';
import { ConnectPage } from '../../components/connect/connect-page';
import type { OptionsActions } from '../../components/connect/options-actions';
import type { AccountAnswer, ConnectAnswer } from '../../lib/messaging/protocol';
import { keyPages } from '../../lib/stripe/permissions/key-pages';
import { connectWords } from '../../lib/words/en/connect';
import { keyCheckWords } from '../../lib/words/en/key-check';
import { screenWords } from '../../lib/words/en/screens';
import { createFormats } from '../../lib/words/formats';
import { findings } from './fixture-findings';
import { fakeSites } from './fixture-sites';

const pages = { live: keyPages('live'), test: keyPages('test') };
const restricted = ['rk', 'test', 'a'.repeat(24)].join('_');
const connectedNow: ConnectAnswer = { kind: 'connected', mode: 'test', accountName: null };

async function show(
  answer: ConnectAnswer = connectedNow,
  now: AccountAnswer['connected'] = null,
  granted: string[] = [],
) {
  const actions = {
    connect: vi.fn<OptionsActions['connect']>(async () => answer),
    startSample: vi.fn(async () => true),
    account: vi.fn<OptionsActions['account']>(async () => ({ connected: now })),
    checkKey: vi.fn<OptionsActions['checkKey']>(async () => {
      return { kind: 'checked', at: 1_795_176_180, findings: findings() };
    }),
    forgetKey: vi.fn(async () => true),
    settings: vi.fn<OptionsActions['settings']>(async () => ({
      language: 'auto',
      restartUrl: null,
      trackerUrl: null,
      lookUpAsIRead: true,
      ownAddresses: [],
      metadataKeys: ['github'],
      readsPerMonth: 10_000,
      readOnly: false,
    })),
    saveSettings: vi.fn(async () => true),
    openSample: vi.fn(),
    ...fakeSites(granted).actions,
  } satisfies OptionsActions;
  const words = { connect: connectWords, keyCheck: keyCheckWords, screens: screenWords };
  const formats = createFormats('en-GB', 'UTC');
  const { container } = await act(async () =>
    render(<ConnectPage actions={actions} words={words} formats={formats} keyPages={pages} />),
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
    reads: 1_204,
  });
  expect(screen.getByText('ends in aB3x')).toBeTruthy();
  await click('Forget key');
  expect(actions.forgetKey).toHaveBeenCalledOnce();
});

it('says how to start, and how far that is done', async () => {
  const steps = () =>
    within(screen.getByRole('list', { name: connectWords.steps.label }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent?.includes('✓'));
  const connected = {
    mode: 'test',
    name: null,
    sample: true,
    lastFour: null,
    reads: null,
  } as const;
  await show();
  expect(steps()).toEqual([false, false, false]);
  expect(screen.getByRole('link', { name: 'Allow your inbox' }).getAttribute('href')).toBe(
    '#inboxes',
  );
  cleanup();
  await show(connectedNow, connected, ['https://api.stripe.com/*']);
  expect(steps()).toEqual([true, false, false]);
  cleanup();
  await show(connectedNow, connected, ['https://acme.zendesk.com/*']);
  expect(steps()).toEqual([true, true, false]);
});

it('starts the sample and opens its inbox', async () => {
  const { actions } = await show();
  await click('Try it with sample data');
  expect(actions.startSample).toHaveBeenCalledOnce();
  expect(actions.openSample).toHaveBeenCalledOnce();
});

it('leads to the key page of each set and mode, and says that Billside does not act yet', async () => {
  await show();
  const addressOf = (name: RegExp) =>
    screen.getByRole('link', { name, hidden: true }).getAttribute('href');
  expect(addressOf(/read-only live key/)).toBe(pages.live.readOnly);
  expect(addressOf(/read-only test key/)).toBe(pages.test.readOnly);
  expect(addressOf(/read-and-act live key/)).toBe(pages.live.readAndAct);
  expect(addressOf(/read-and-act test key/)).toBe(pages.test.readAndAct);
  expect(screen.getByText(connectWords.readAndActNote).textContent).toContain('does not act yet');
});

it('checks the key after connecting, and not before', async () => {
  const { actions } = await show();
  expect(actions.checkKey).not.toHaveBeenCalled();
  const connected = {
    mode: 'test',
    name: null,
    sample: false,
    lastFour: 'aaaa',
    reads: null,
  } as const;
  actions.account.mockResolvedValue({ connected });
  await paste(restricted);
  expect(actions.checkKey).toHaveBeenCalledExactlyOnceWith(false);
  expect(screen.getByRole('heading', { name: 'What this key may do' })).toBeTruthy();
});

it('says that the sample account needs no key', async () => {
  const sample = { mode: 'test', name: null, sample: true, lastFour: null, reads: null } as const;
  const { actions } = await show(connectedNow, sample);
  expect(screen.getByText(keyCheckWords.sample)).toBeTruthy();
  expect(actions.checkKey).not.toHaveBeenCalled();
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
  fireEvent.change(screen.getByRole('textbox', { name: 'Metadata keys' }), {
    target: { value: 'github\ncrm_id' },
  });
  fireEvent.change(screen.getByRole('combobox', { name: 'Language' }), {
    target: { value: 'zh-CN' },
  });
  fireEvent.change(screen.getByRole('spinbutton', { name: 'Reads in thirty days' }), {
    target: { value: '25000' },
  });
  await click('Save settings');
  expect(actions.saveSettings).toHaveBeenCalledWith({
    language: 'zh-CN',
    restartUrl: 'https://acme.example/pricing',
    trackerUrl: null,
    lookUpAsIRead: true,
    ownAddresses: ['help@acme.example', 'billing@acme.example'],
    metadataKeys: ['github', 'crm_id'],
    readsPerMonth: 25_000,
    readOnly: false,
  });
});

it('sets Billside to read only', async () => {
  const { actions } = await show();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Read only' }));
  await click('Save settings');
  expect(actions.saveSettings).toHaveBeenCalledWith(expect.objectContaining({ readOnly: true }));
});

it('fills in the tracker of a project, and says where it names none', async () => {
  await show();
  const tracker = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Backlog tracker' });
  const project = screen.getByRole('textbox', { name: 'Project' });
  fireEvent.change(project, { target: { value: 'acme' } });
  await click('Fill in the tracker');
  expect(tracker().value).toBe('');
  expect(screen.getByText(connectWords.trackerPresets.wrong)).toBeTruthy();
  fireEvent.change(project, { target: { value: 'acme/web' } });
  await click('Fill in the tracker');
  expect(tracker().value).toBe('https://github.com/acme/web/issues/new?title={title}&body={body}');
  fireEvent.change(screen.getByRole('combobox', { name: 'Tracker' }), {
    target: { value: 'gitlab' },
  });
  await click('Fill in the tracker');
  expect(tracker().value).toContain('https://gitlab.com/acme/web/-/issues/new?issue[title]=');
  expect(screen.queryByText(connectWords.trackerPresets.wrong)).toBeNull();
});

it('has no axe violation', async () => {
  const { container } = await show();
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
