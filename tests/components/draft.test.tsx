// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CaseView } from '../../components/panel/case-view';
import { Panel } from '../../components/panel/panel';
import type { PanelView } from '../../lib/desk/view';
import { createFormats } from '../../lib/words/formats';
import { spiedActions } from './fixture-actions';
import { foundView, TICKET } from './fixture-views';
import { words } from './fixture-words';

const formats = createFormats('en-US', 'UTC');

function show(view: PanelView) {
  const actions = spiedActions();
  const page = (shown: PanelView) => (
    <Panel view={shown} actions={actions} formats={formats} words={words} />
  );
  const { rerender } = render(page(view));
  return { actions, push: (next: PanelView) => rerender(page(next)) };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft reply' });
const edit = (text: string) => fireEvent.change(box(), { target: { value: text } });

function withDraft(text: string, ticketId = TICKET.ticketId): CaseView {
  const view = foundView();
  return {
    ...view,
    ticket: { ...TICKET, ticketId },
    case: { ...view.case, draft: { ...view.case.draft, text } },
  };
}

afterEach(cleanup);

it('inserts the draft as edited, into the ticket that was shown', async () => {
  const { actions } = show(foundView());
  edit('My own words');
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Insert reply' })));
  expect(actions.insert).toHaveBeenCalledWith('ticket-1', 'My own words', 'reply');
  expect(screen.getByRole('status').textContent).toContain('Inserted');
});

it('keeps an edit when a refresh brings the same draft', () => {
  const { push } = show(withDraft('As suggested'));
  edit('Edited');
  push({ ...withDraft('As suggested'), cached: true });
  expect(box().value).toBe('Edited');
  expect(screen.getByText('Edited by you')).toBeTruthy();
});

it('keeps an edit when the draft was rewritten, says so and offers the new one', () => {
  const { push } = show(withDraft('As suggested'));
  edit('Edited');
  push(withDraft('Rewritten after the refund'));
  expect(box().value).toBe('Edited');
  fireEvent.click(screen.getByRole('button', { name: 'Use the new draft' }));
  expect(box().value).toBe('Rewritten after the refund');
});

it('follows a rewritten draft where nothing was edited', () => {
  const { push } = show(withDraft('As suggested'));
  push(withDraft('Rewritten'));
  expect(box().value).toBe('Rewritten');
});

it('never shows the edit of one ticket beside another, and has it back on return', () => {
  const { push } = show(withDraft('For Maria'));
  edit('Edited for Maria');
  push(withDraft('For Bob', 'ticket-2'));
  expect(box().value).toBe('For Bob');
  push(withDraft('For Maria'));
  expect(box().value).toBe('Edited for Maria');
});

it('forgets edits when it is locked', () => {
  const { push } = show(withDraft('For Maria'));
  edit('Edited for Maria');
  push({ state: 'locked' });
  push(withDraft('For Maria'));
  expect(box().value).toBe('For Maria');
});

it('says nothing of one ticket’s insert beside another ticket', async () => {
  const { actions, push } = show(withDraft('For Maria'));
  let answer: (value: { kind: 'inserted' }) => void = () => undefined;
  actions.insert.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  fireEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
  push(withDraft('For Bob', 'ticket-2'));
  await act(async () => answer({ kind: 'inserted' }));
  expect(screen.getByRole('status').textContent).toBe('');
});

it('names who else would get a link that opens without a login', async () => {
  const { actions } = show(foundView());
  actions.insert.mockResolvedValue({ kind: 'other_recipients', recipients: ['boss@else.example'] });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Insert reply' })));
  expect(screen.getByRole('status').textContent).toContain('boss@else.example');
});

it('warns of what an edit should not say, and leaves it to the operator', () => {
  show(withDraft('For Maria'));
  edit('Hello Maria,\n\nwe refunded $512.00 to your card 4242 4242 4242 4242 today.');
  const warned = [...document.querySelectorAll('[data-problem]')].map((each) =>
    each.getAttribute('data-problem'),
  );
  expect(warned).toEqual(expect.arrayContaining(['card_number', 'unknown_amount', 'claims_done']));
  expect(screen.getByRole('button', { name: 'Insert reply' })).toHaveProperty('disabled', false);
});
