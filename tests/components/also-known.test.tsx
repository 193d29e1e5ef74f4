// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelView, TicketLabel } from '../../lib/desk/view';
import { spiedActions } from './fixture-actions';
import {
  ACCOUNT,
  aDuplicateCase,
  foundView,
  notFoundView,
  severalView,
  TICKET,
} from './fixture-views';
import { chinese, words as english } from './fixture-words';

const KEPT = 'maria@home.example';
const ticket: TicketLabel = { ...TICKET, inbox: 'zendesk', alsoKnown: [KEPT] };
const several: PanelView = {
  state: 'ambiguous_sender',
  account: ACCOUNT,
  ticket: { ...ticket, sender: null },
  candidates: [{ name: 'Maria', email: 'maria@keller.example' }],
  because: 'several',
};

function show(view: PanelView, words = english) {
  const actions = spiedActions();
  const page = <Panel view={view} actions={actions} formats={chinese.formats} words={words} />;
  return { actions, ...render(page) };
}

afterEach(cleanup);

describe('other addresses that the inbox keeps of who wrote', () => {
  it.each<[string, PanelView]>([
    ['nobody was found', { ...notFoundView(), ticket }],
    ['several customers were found', { ...severalView(), ticket }],
    ['the sender is ambiguous', several],
  ])('are looked up by a click where %s', async (_, view) => {
    const { actions, container } = show(view);
    expect(screen.getByText('Also known in Zendesk as')).toBeTruthy();
    expect(actions.search).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: KEPT }));
    expect(actions.search).toHaveBeenCalledExactlyOnceWith(KEPT, 'kept_by_inbox');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('are not spoken of where the customer is known, or there are none', () => {
    const found = show({ ...foundView(), ticket });
    expect(found.container.querySelector('[data-also-known]')).toBeNull();
    cleanup();
    show({ ...notFoundView(), ticket: { ...ticket, alsoKnown: [] } });
    expect(screen.queryByText(/Also known/)).toBeNull();
  });

  it('name the inbox in Chinese, too', () => {
    show({ ...notFoundView(), ticket: { ...ticket, inbox: 'helpscout' } }, chinese);
    expect(screen.getByText('在 Help Scout 中还有以下邮箱')).toBeTruthy();
  });
});

it('a customer found by one of them is not the sender: nothing is inserted before that is verified', () => {
  const shown = aDuplicateCase();
  const sender = { kind: 'one', person: { name: 'Eve', email: 'eve@else.example' } } as const;
  const { actions } = show(
    foundView({
      reading: { ...shown.reading, match: 'kept_by_inbox' },
      conversation: { ...shown.conversation, sender },
    }),
  );
  expect(screen.getByRole('alert').textContent).toContain('eve@else.example');
  for (const button of screen.getAllByRole('button', { name: /^Insert/ })) fireEvent.click(button);
  expect(actions.insert).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('checkbox', { name: 'I verified this person' }));
  expect(actions.confirm).toHaveBeenCalledWith('identity', true);
});

it('says so where it is not known who wrote, either', () => {
  const shown = aDuplicateCase();
  show(
    foundView({
      reading: { ...shown.reading, match: 'mentioned_in_message' },
      conversation: { ...shown.conversation, sender: { kind: 'none' } },
    }),
  );
  expect(screen.getByRole('alert').textContent).toContain('and who wrote is not known.');
});

it('an empty panel names the inboxes, and leads to where they are allowed', () => {
  const { actions } = show({ state: 'no_ticket', account: ACCOUNT, inboxAllowed: true });
  expect(screen.getByText(/conversation in Gmail, Zendesk or Help Scout\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Allow another inbox' }));
  expect(actions.openInboxes).toHaveBeenCalledOnce();
});
