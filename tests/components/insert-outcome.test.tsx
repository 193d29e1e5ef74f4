// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelView } from '../../lib/desk/view';
import type { InsertAnswer } from '../../lib/messaging/protocol';
import { spiedActions } from './fixture-actions';
import { foundView, TICKET } from './fixture-views';
import { chinese, words as english } from './fixture-words';

const DRAFT = foundView().case.draft.text;

function show(view: PanelView, answer: InsertAnswer | Error, words = english) {
  const actions = spiedActions();
  if (answer instanceof Error) actions.insert.mockRejectedValue(answer);
  else actions.insert.mockResolvedValue(answer);
  const page = (shown: PanelView) => (
    <Panel view={shown} actions={actions} formats={chinese.formats} words={words} />
  );
  const { rerender, container } = render(page(view));
  return { actions, container, push: (next: PanelView) => rerender(page(next)) };
}

const press = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const said = () => screen.getByRole('status').textContent;
const offered = () => screen.queryByRole('button', { name: 'Copy the text' });

async function violationsIn(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id }) => id);
}

afterEach(cleanup);

const NOT_WRITTEN = [
  ['no_composer', 'no reply box opened', 'click Reply in the ticket and press Ctrl+V'],
  ['other_mode', 'is not a reply', 'switch the editor to a reply and press Ctrl+V'],
  ['editor_in_use', 'something else', 'finish or clear that text'],
  ['no_notes', 'no internal notes', 'where your team keeps its notes'],
  ['page_gone', 'closed or was reloaded', 'reload the page'],
] as const;

describe('a text that could not be written', () => {
  it.each(NOT_WRITTEN)('%s: is on the clipboard, and the next step is said', async (...row) => {
    const [kind, why, next] = row;
    const { actions, container } = show(foundView(), { kind });
    await press('Insert reply');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(DRAFT);
    expect(said()).toMatch(/^Not inserted: /);
    expect(said()).toContain(why);
    expect(said()).toContain('The text is on your clipboard');
    expect(said()).toContain(next);
    expect(offered()).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
  });

  it.each<[string, InsertAnswer | Error]>([
    ['could not be read back', { kind: 'not_verified' }],
    ['may or may not stand in the reply', new Error('no answer')],
  ])('and may have been (%s): it says to look first', async (why, answer) => {
    const { actions } = show(foundView(), answer);
    await press('Insert reply');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(DRAFT);
    expect(said()).toContain(why);
    expect(said()).toContain('Look there first. It is also on your clipboard');
    expect(said()).not.toContain('Not inserted');
  });

  it('names the keys of this computer', async () => {
    const { actions } = show(foundView(), { kind: 'no_composer' });
    actions.pasteKeys = '⌘V';
    await press('Insert reply');
    expect(said()).toContain('press ⌘V');
  });

  it('is still here where the clipboard refuses, to be copied by a click', async () => {
    const { actions, container } = show(foundView(), { kind: 'no_composer' });
    actions.copy.mockRejectedValueOnce(new Error('not focused'));
    await press('Insert reply');
    expect(said()).toContain('The text is still here: copy it');
    expect(await violationsIn(container)).toEqual([]);
    await press('Copy the text');
    expect(actions.copy).toHaveBeenLastCalledWith(DRAFT);
    expect(said()).toContain('The text is on your clipboard');
    expect(offered()).toBeNull();
  });

  it('stays offered where the clipboard refuses the click, too', async () => {
    const { actions } = show(foundView(), { kind: 'not_verified' });
    actions.copy.mockRejectedValue(new Error('not focused'));
    await press('Insert reply');
    await press('Copy the text');
    expect(offered()).not.toBeNull();
  });

  it('does not come along to another ticket, and is offered again on return', async () => {
    const { actions, push } = show(foundView(), { kind: 'no_composer' });
    let answer: (value: InsertAnswer) => void = () => undefined;
    actions.insert.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await press('Insert reply');
    push({ ...foundView(), ticket: { ...TICKET, ticketId: 'ticket-2' } });
    await act(async () => answer({ kind: 'no_composer' }));
    expect(actions.copy).not.toHaveBeenCalled();
    expect(said()).toBe('');
    expect(offered()).toBeNull();
    push(foundView());
    expect(said()).toContain('still here');
    await press('Copy the text');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(DRAFT);
  });

  it('is forgotten when the panel is locked', async () => {
    const { actions, push } = show(foundView(), { kind: 'no_composer' });
    actions.copy.mockRejectedValue(new Error('not focused'));
    await press('Insert reply');
    push({ state: 'locked' });
    push(foundView());
    expect(offered()).toBeNull();
    expect(said()).toBe('');
  });

  it('stays in the box as it was edited', async () => {
    show(foundView(), { kind: 'no_composer' });
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft reply' });
    fireEvent.change(box, { target: { value: 'My own words' } });
    await press('Insert reply');
    expect(box.value).toBe('My own words');
  });

  it('is told of in Chinese, too', async () => {
    const { container } = show(foundView(), { kind: 'no_composer' }, chinese);
    await press('插入回复');
    expect(said()).toContain('文本已在剪贴板中');
    expect(await violationsIn(container)).toEqual([]);
  });
});

describe('a text that was refused for safety', () => {
  it.each<[InsertAnswer, string]>([
    [{ kind: 'other_ticket' }, 'Go back to this one'],
    [{ kind: 'other_recipients', recipients: ['boss@else.example'] }, 'boss@else.example'],
    [{ kind: 'other_recipients', recipients: [] }, 'does not show whom the reply goes to'],
    [{ kind: 'identity_not_verified' }, 'Verify the person first'],
    [{ kind: 'held_back' }, 'Edit it'],
  ])('is copied nowhere: %o', async (answer, why) => {
    const { actions, container } = show(foundView(), answer);
    await press('Insert reply');
    expect(actions.copy).not.toHaveBeenCalled();
    expect(said()).toContain(why);
    expect(offered()).toBeNull();
    expect(await violationsIn(container)).toEqual([]);
  });
});
