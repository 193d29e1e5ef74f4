// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { InboxesPage } from '../../components/inboxes/inboxes-page';
import { inboxesWords as say } from '../../lib/words/en/inboxes';
import { inboxesWords as chinese } from '../../lib/words/zh-CN/inboxes';
import { fakeSites } from './fixture-sites';

const GMAIL = 'https://mail.google.com/*';
const ZENDESK = 'https://*.zendesk.com/*';
const ACME = 'https://acme.zendesk.com/*';
const STRIPE = 'https://api.stripe.com/*';

afterEach(cleanup);

async function show(granted: string[] = [], answer: boolean | Error = true, words = say) {
  const sites = fakeSites([STRIPE, ...granted], answer);
  const { container, unmount } = await act(async () =>
    render(<InboxesPage actions={sites.actions} words={words} />),
  );
  return { ...sites, container, unmount };
}

const card = (title: string) => within(screen.getByRole('region', { name: title }));
const click = (title: string, name: string) =>
  act(async () => fireEvent.click(card(title).getByRole('button', { name })));
const typeName = (text: string) =>
  fireEvent.change(card('Zendesk').getByRole('textbox'), { target: { value: text } });
const said = (title: string, role: 'status' | 'alert') =>
  card(title)
    .getAllByRole(role)
    .map(({ textContent }) => textContent)
    .join('');

describe('an inbox with one address', () => {
  it('says what is read, and is not allowed at first', async () => {
    const { actions } = await show();
    expect(card('Gmail').getByText(say.reads('Gmail'))).toBeTruthy();
    expect(card('Gmail').getByText(say.notAllowed)).toBeTruthy();
    expect(actions.requestSite).not.toHaveBeenCalled();
  });

  it('asks the browser in the click itself, and says how to go on', async () => {
    const { actions } = await show();
    // Not awaited: whatever comes after the click's own run comes too late for the browser.
    fireEvent.click(card('Gmail').getByRole('button', { name: 'Allow Gmail' }));
    expect(actions.requestSite).toHaveBeenCalledExactlyOnceWith(GMAIL);
    await act(async () => undefined);
    expect(card('Gmail').getByText(`✓ ${say.allowed}`)).toBeTruthy();
    expect(said('Gmail', 'status')).toBe(say.nowAllowed('Gmail'));
    expect(card('Gmail').queryByRole('button', { name: 'Allow Gmail' })).toBeNull();
  });

  it('is removed by a click', async () => {
    const { actions } = await show([GMAIL]);
    await click('Gmail', 'Remove Gmail');
    expect(actions.giveBackSites).toHaveBeenCalledExactlyOnceWith([GMAIL]);
    expect(card('Gmail').getByText(say.notAllowed)).toBeTruthy();
    expect(said('Gmail', 'status')).toBe(say.nowRemoved('Gmail'));
  });

  it('keeps the keyboard where it was', async () => {
    await show();
    const button = card('Gmail').getByRole('button');
    button.focus();
    await click('Gmail', 'Allow Gmail');
    expect(document.activeElement).toBe(button);
    expect(button.textContent).toBe('Remove Gmail');
  });

  it.each([
    ['the operator said no', false, say.refused('Gmail')],
    ['the browser would not ask', new Error('blocked by policy'), say.failed('Gmail')],
  ])('says what to do where %s', async (_, answer, sentence) => {
    await show([], answer);
    await click('Gmail', 'Allow Gmail');
    expect(said('Gmail', 'alert')).toBe(sentence);
    expect(card('Gmail').getByText(say.notAllowed)).toBeTruthy();
    expect(card('Gmail').getByRole('button', { name: 'Allow Gmail' })).toBeTruthy();
  });

  it('follows the browser’s own settings, and takes back what it said', async () => {
    const { change } = await show();
    await click('Gmail', 'Allow Gmail');
    await act(async () => change([STRIPE]));
    expect(card('Gmail').getByText(say.notAllowed)).toBeTruthy();
    expect(said('Gmail', 'status')).toBe('');
    await act(async () => change([STRIPE, GMAIL]));
    expect(card('Gmail').getByRole('button', { name: 'Remove Gmail' })).toBeTruthy();
  });

  it('stops listening when the page goes', async () => {
    const { listeners, unmount } = await show();
    expect(listeners.size).toBe(1);
    unmount();
    expect(listeners.size).toBe(0);
  });
});

describe('an inbox with subdomains', () => {
  it.each(['acme', 'acme.zendesk.com', 'https://acme.zendesk.com/agent/tickets/35436'])(
    'allows the one that %s names',
    async (typed) => {
      const { actions } = await show();
      typeName(typed);
      await click('Zendesk', 'Allow Zendesk');
      expect(actions.requestSite).toHaveBeenCalledExactlyOnceWith(ACME);
      expect(said('Zendesk', 'status')).toBe(say.nowAllowed('acme.zendesk.com'));
      expect(card('Zendesk').getByRole<HTMLInputElement>('textbox').value).toBe('');
    },
  );

  it.each(['', 'a b', 'help.acme.example', 'https://zendesk.com/', '*'])(
    'asks for nothing where %j names none, and says why',
    async (typed) => {
      const { actions } = await show();
      typeName(typed);
      await click('Zendesk', 'Allow Zendesk');
      expect(actions.requestSite).not.toHaveBeenCalled();
      expect(said('Zendesk', 'alert')).toBe(say.wrong('zendesk.com'));
      expect(card('Zendesk').getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    },
  );

  it('lists several, and removes one of them', async () => {
    const other = 'https://other.zendesk.com/*';
    const { actions } = await show([ACME]);
    typeName('acme');
    await click('Zendesk', 'Allow Zendesk');
    expect(said('Zendesk', 'status')).toBe(say.already('acme.zendesk.com'));
    typeName('other');
    await click('Zendesk', 'Allow Zendesk');
    expect(actions.requestSite).toHaveBeenCalledExactlyOnceWith(other);
    expect(card('Zendesk').getAllByRole('listitem')).toHaveLength(2);
    await click('Zendesk', 'Remove acme.zendesk.com');
    expect(actions.giveBackSites).toHaveBeenCalledExactlyOnceWith([ACME]);
    expect(card('Zendesk').getAllByRole('listitem')).toHaveLength(1);
    expect(card('Zendesk').getByText(`✓ ${say.allowed}`)).toBeTruthy();
  });

  it('allows all of them, and removes those allowed before with it', async () => {
    const { actions } = await show([ACME, GMAIL]);
    fireEvent.click(card('Zendesk').getByRole('radio', { name: 'All of *.zendesk.com' }));
    expect(card('Zendesk').queryByRole('textbox')).toBeNull();
    await click('Zendesk', 'Allow Zendesk');
    expect(actions.requestSite).toHaveBeenCalledExactlyOnceWith(ZENDESK);
    expect(card('Zendesk').queryByRole('radio')).toBeNull();
    expect(card('Zendesk').getAllByRole('listitem')).toHaveLength(1);
    await click('Zendesk', 'Remove *.zendesk.com');
    expect(actions.giveBackSites).toHaveBeenCalledExactlyOnceWith([ACME, ZENDESK]);
    expect(card('Zendesk').getByText(say.notAllowed)).toBeTruthy();
    expect(card('Gmail').getByText(`✓ ${say.allowed}`)).toBeTruthy();
  });
});

it.each([
  ['nothing allowed', [], say],
  ['some allowed', [GMAIL, ACME], say],
  ['all allowed, in Chinese', [GMAIL, ZENDESK, 'https://secure.helpscout.net/*'], chinese],
  ['nothing allowed, in Chinese', [], chinese],
])('has no axe violation with %s', async (_, granted, words) => {
  const { container } = await show(granted, true, words);
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
