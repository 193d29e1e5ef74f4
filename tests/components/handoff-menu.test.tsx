// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { InboxName } from '../../lib/inbox/inboxes';
import { aConversation } from '../build/model';
import { spiedActions } from './fixture-actions';
import { aDuplicateCase, foundView, TICKET } from './fixture-views';
import { chinese, words as english } from './fixture-words';

const { text: HANDOFF } = aDuplicateCase().handoff;

function show(inbox: InboxName, words = english) {
  const actions = spiedActions();
  const { ticketId } = TICKET;
  const view = foundView({ conversation: aConversation({ inbox, ticketId }) });
  const page = <Panel view={view} actions={actions} formats={chinese.formats} words={words} />;
  return { actions, ...render(page) };
}

const open = (label: string) =>
  fireEvent.click(screen.getByRole('button', { name: new RegExp(label) }));
const items = () => screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
const insertNote = () =>
  act(async () =>
    fireEvent.click(screen.getByRole('menuitem', { name: 'Insert as internal note' })),
  );
const said = () => screen.getByRole('status').textContent;

afterEach(cleanup);

describe('the handoff', () => {
  it.each(['gmail', 'sample'] as const)('is only copied in %s, which has no notes', (inbox) => {
    show(inbox);
    open('Copy handoff');
    expect(items()).toEqual(['Copy as text', 'Copy as JSON']);
  });

  it.each(['zendesk', 'helpscout'] as const)('goes into a note in %s', async (inbox) => {
    const { actions, container } = show(inbox);
    open('Hand over');
    expect(items()).toEqual(['Insert as internal note', 'Copy as text', 'Copy as JSON']);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
    await insertNote();
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith('ticket-1', HANDOFF, 'note');
    expect(said()).toBe('Inserted as an internal note. Only your team sees it once you save it.');
  });

  it.each([
    ['no_composer', 'open an internal note in the ticket'],
    ['other_mode', 'switch the editor to an internal note'],
    ['editor_in_use', 'in an internal note'],
    ['page_gone', 'open an internal note'],
    ['not_verified', 'may have arrived in the note'],
  ] as const)('which was not written (%s) is spoken of as a note', async (kind, next) => {
    const { actions } = show('zendesk');
    actions.insert.mockResolvedValue({ kind });
    open('Hand over');
    await insertNote();
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(HANDOFF);
    expect(said()).toContain(next);
    expect(said()).not.toMatch(/reply/i);
  });

  it('is handed over in Chinese', () => {
    show('helpscout', chinese);
    open('交接');
    expect(items()[0]).toBe('插入为内部备注');
  });
});
