// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { CaseView } from '../../components/panel/case-view';
import { Panel } from '../../components/panel/panel';
import type { PanelView } from '../../lib/desk/view';
import type { DraftProblem } from '../../lib/reply/draft';
import { createFormats } from '../../lib/words/formats';
import { aDecision, anAction } from '../build/model';
import { spiedActions } from './fixture-actions';
import { foundView } from './fixture-views';
import { words } from './fixture-words';

const formats = createFormats('en-US', 'UTC');

function show(view: PanelView) {
  const actions = spiedActions();
  const page = (shown: PanelView) => (
    <Panel view={shown} actions={actions} formats={formats} words={words} />
  );
  const { rerender, container } = render(page(view));
  return { actions, container, push: (next: PanelView) => rerender(page(next)) };
}

/** A case whose recommended action, and two of its rows, insert the draft. */
function withProblems(...ids: DraftProblem['id'][]): CaseView {
  const { case: shown, ...view } = foundView({
    decision: aDecision({
      recommended: 'ask_question',
      actions: [
        anAction({ id: 'send_login_link' }),
        anAction({ id: 'insert_reply' }),
        anAction({ id: 'ask_question' }),
      ],
    }),
  });
  const problems = ids.map((id) => ({ id, excerpt: 'an excerpt' }));
  return { ...view, case: { ...shown, draft: { ...shown.draft, problems } } };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft reply' });
const edit = (text: string) => fireEvent.change(box(), { target: { value: text } });

async function clickAllThatInsertTheDraft() {
  for (const name of ['Insert reply', 'Insert: Draft reply', 'Insert: Do insert_reply']) {
    await act(async () => fireEvent.click(screen.getByRole('button', { name })));
  }
  await act(async () =>
    fireEvent.click(screen.getByRole('button', { name: 'Insert: Do ask_question' })),
  );
}

afterEach(cleanup);

describe('a draft of ours that says what must not be sent', () => {
  it.each([
    'card_number',
    'stripe_id',
    'session_url',
    'unknown_link',
    'unknown_amount',
    'claims_done',
    'promise',
    'secret_decline_reason',
    'markup',
  ] as const)('%s: no button inserts it, and the panel says why', async (id) => {
    const { actions, container } = show(withProblems(id));
    await clickAllThatInsertTheDraft();
    expect(actions.insert).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('held back');
    expect(container.querySelector(`[data-problem="${id}"]`)?.textContent).toContain('an excerpt');
    const row = container.querySelector('[data-action="insert_reply"]');
    expect(row?.textContent).toContain('Held back until you have edited the draft.');
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((each) => each.id)).toEqual([]);
  });

  it.each(['Edit the draft first', 'Go to the draft'])('leads to the draft: %s', (name) => {
    show(withProblems('promise'));
    fireEvent.click(screen.getByRole('button', { name }));
    expect(document.activeElement).toBe(box());
  });

  it('leaves the portal link, which is no part of it', async () => {
    const { actions } = show(withProblems('promise'));
    await act(async () =>
      fireEvent.click(screen.getByRole('button', { name: 'Insert portal link' })),
    );
    expect(actions.insert).toHaveBeenCalledOnce();
  });

  it('is inserted once it was edited; then the rules only warn', async () => {
    const { actions, container } = show(withProblems('promise'));
    edit('We promise to refund you.');
    expect(container.querySelector('[data-problem="promise"]')).not.toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    await clickAllThatInsertTheDraft();
    expect(actions.insert).toHaveBeenCalledTimes(4);
    expect(actions.insert).toHaveBeenCalledWith('ticket-1', 'We promise to refund you.', 'reply');
  });

  it('is held back again when the edit is undone', async () => {
    const { actions } = show(withProblems('promise'));
    edit('Edited');
    fireEvent.click(screen.getByRole('button', { name: 'Undo my edit' }));
    await clickAllThatInsertTheDraft();
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('which is only too short or too long is not held back', async () => {
    const { actions } = show(withProblems('too_short', 'too_long'));
    await clickAllThatInsertTheDraft();
    expect(actions.insert).toHaveBeenCalledTimes(4);
  });
});

describe('the language of the reply', () => {
  const inLanguage = (language: CaseView['case']['draft']['language'], text: string): CaseView => {
    const view = foundView();
    return { ...view, case: { ...view.case, draft: { ...view.case.draft, language, text } } };
  };
  const select = () =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: 'Language of the reply' });

  it('shows the one of the draft, and asks for another', () => {
    const { actions } = show(inLanguage('de', 'Hallo'));
    expect(select().value).toBe('de');
    expect([...select().options].map(({ value }) => value)).toEqual([
      'en',
      'zh-CN',
      'es',
      'fr',
      'de',
      'ja',
      'pt',
    ]);
    fireEvent.change(select(), { target: { value: 'ja' } });
    expect(actions.chooseLanguage).toHaveBeenCalledWith('ja');
    expect(box().getAttribute('lang')).toBe('de');
  });

  it('keeps an edit for its own language', () => {
    const { push } = show(inLanguage('en', 'Hello'));
    edit('Hello, edited');
    push(inLanguage('de', 'Hallo'));
    expect(box().value).toBe('Hallo');
    edit('Hallo, geändert');
    push(inLanguage('en', 'Hello'));
    expect(box().value).toBe('Hello, edited');
    push(inLanguage('de', 'Hallo'));
    expect(box().value).toBe('Hallo, geändert');
  });
});
