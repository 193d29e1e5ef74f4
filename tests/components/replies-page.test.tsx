// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsPage } from '../../components/options/options-page';
import { ShortcutsPage } from '../../components/options/shortcuts-page';
import { RepliesPage } from '../../components/replies/replies-page';
import type { TemplateActions } from '../../components/replies/template-actions';
import { type OwnTemplates, withTemplate } from '../../lib/reply/own-templates';
import { builtInTemplate } from '../../lib/reply/render-draft';
import { optionsWords } from '../../lib/words/en/options';
import { templateEditorWords } from '../../lib/words/en/template-editor';
import { NOW } from '../build/time';

const words = { ...templateEditorWords, bucket: (bucket: string) => bucket };

async function show(stored: OwnTemplates = {}) {
  let own = stored;
  const actions = {
    templates: vi.fn<TemplateActions['templates']>(async () => own),
    saveTemplate: vi.fn<TemplateActions['saveTemplate']>(async (language, name, text) => {
      own = withTemplate(own, language, name, text);
      return own;
    }),
  } satisfies TemplateActions;
  const { container } = await act(async () =>
    render(<RepliesPage actions={actions} words={words} now={NOW} />),
  );
  return { actions, container };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Template/ });
const type = (text: string) => fireEvent.change(box(), { target: { value: text } });
const pick = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const click = (name: string) => act(async () => fireEvent.click(button(name)));
const preview = (container: HTMLElement) => container.querySelector('[data-preview]')?.textContent;
const findings = (container: HTMLElement) =>
  [...container.querySelectorAll('[data-finding]')].map((each) =>
    each.getAttribute('data-finding'),
  );

afterEach(cleanup);

describe('the editor of replies', () => {
  it('shows the built-in template and the draft it makes, and has no axe violation', async () => {
    const { container } = await show();
    pick('Situation', 'charge_explained');
    expect(box().value).toBe(builtInTemplate('en', 'charge_explained'));
    expect(preview(container)).toMatch(/^Hello Maria,\n\nThank you for asking\. .*\$29\.00/);
    expect(findings(container)).toEqual([]);
    expect(button('Save the template').disabled).toBe(true);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('previews as it is typed, with everything known and with nothing', async () => {
    const { container } = await show();
    pick('Situation', 'nothing_asked');
    type('You have {% if plan %}{{ plan }}{% else %}no plan{% endif %}.');
    expect(preview(container)).toBe('Hello Maria,\n\nYou have Pro.');
    fireEvent.click(screen.getByRole('radio', { name: 'Nothing known' }));
    expect(preview(container)).toBe('Hello,\n\nYou have no plan.');
    expect(findings(container)).toEqual(['too_short']);
    expect(button('Save the template').disabled).toBe(false);
  });

  it('saves what was typed, marks it, and takes it back, which can be undone', async () => {
    const { actions } = await show();
    pick('Situation', 'nothing_asked');
    type('All is well.');
    await click('Save the template');
    expect(actions.saveTemplate).toHaveBeenLastCalledWith('en', 'nothing_asked', 'All is well.');
    expect(screen.getByRole('option', { name: 'Nothing to do · changed by you' })).toBeTruthy();
    await click('Back to the built-in one');
    expect(actions.saveTemplate).toHaveBeenLastCalledWith('en', 'nothing_asked', null);
    expect(box().value).toBe(builtInTemplate('en', 'nothing_asked'));
    await click('Undo');
    expect(actions.saveTemplate).toHaveBeenLastCalledWith('en', 'nothing_asked', 'All is well.');
    expect(box().value).toBe('All is well.');
  });

  it.each([
    ['Hello {{ amuont }}', 'unknown_variable', /“amuont” \(line 1\) Did you mean amount\?/],
    ['Hello\n{% if plan %}', 'syntax', /not closed” \(line 2\)/],
    ['You paid $29.00', 'unknown_amount', /\$29\.00/],
    ['We promise it', 'promise', /We promise/],
    ['', 'empty', /empty/],
  ])('does not save %j', async (text, id, says) => {
    const { actions, container } = await show();
    pick('Situation', 'nothing_asked');
    type(text);
    expect(findings(container)).toContain(id);
    expect(container.querySelector(`[data-finding="${id}"]`)?.textContent).toMatch(says);
    expect(button('Save the template').disabled).toBe(true);
    await click('Save the template');
    expect(actions.saveTemplate).not.toHaveBeenCalled();
  });

  it('keeps what was typed for each template, says so, and warns before the page is left', async () => {
    await show();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).toBe(false);
    pick('Situation', 'nothing_asked');
    type('Half a sent');
    pick('Language', 'de');
    type('Ein halber Sa');
    pick('Situation', 'product_issue');
    expect(box().value).toBe(builtInTemplate('de', 'product_issue'));
    expect(leave()).toBe(true);
    expect(screen.getByRole('option', { name: 'Nothing to do · not saved' })).toBeTruthy();
    const [english] = screen.getAllByRole('button', { name: 'English: Nothing to do' });
    if (english) fireEvent.click(english);
    expect(box().value).toBe('Half a sent');
    await click('Discard my changes');
    expect(box().value).toBe(builtInTemplate('en', 'nothing_asked'));
    pick('Language', 'de');
    expect(box().value).toBe('Ein halber Sa');
    await click('Discard my changes');
    expect(leave()).toBe(false);
  });

  it.each([
    ['refuses', async () => undefined as unknown as OwnTemplates],
    ['fails', () => Promise.reject(new Error('quota'))],
  ])('loses nothing where the background %s', async (_, answer) => {
    const { actions } = await show();
    actions.saveTemplate.mockImplementation(answer);
    pick('Situation', 'nothing_asked');
    type('All is well.');
    await click('Save the template');
    expect(screen.getByText(/^Nothing was saved/)).toBeTruthy();
    expect(box().value).toBe('All is well.');
    expect(button('Save the template').disabled).toBe(false);
  });

  it('takes everything back on a second click', async () => {
    const { actions } = await show({ en: { greeting: 'Hi,' }, de: { nothing_asked: 'Passt.' } });
    await click('Back to the built-in templates, all of them');
    expect(actions.saveTemplate).not.toHaveBeenCalled();
    await click('Yes, take back all 2 I changed');
    expect(actions.saveTemplate.mock.calls).toEqual([
      ['en', 'greeting', null],
      ['de', 'nothing_asked', null],
    ]);
    expect(screen.getByText('Nothing: all replies are as built in.')).toBeTruthy();
  });

  it('puts a variable in where the cursor stands', async () => {
    await show();
    pick('Situation', 'nothing_asked');
    type('You have .');
    box().setSelectionRange(9, 9);
    fireEvent.click(screen.getByText('Variables to put in'));
    await click('Put in plan');
    expect(box().value).toBe('You have {{ plan }}.');
    await click('Put in lines');
    expect(box().value).toContain('{% for each in lines %}- {{ each }}\n{% endfor %}');
  });
});

describe('the parts of the options', () => {
  const keys = [
    { command: '_execute_action', keys: 'Alt+Shift+B' },
    { command: 'insert-reply', keys: '' },
  ];
  async function showAll() {
    const actions = { shortcuts: vi.fn(async () => keys), changeShortcuts: vi.fn() };
    const sections = {
      connect: <input aria-label="a key" />,
      inboxes: <h1>Inboxes</h1>,
      replies: <h1>Replies</h1>,
      shortcuts: <ShortcutsPage words={optionsWords} actions={actions} />,
    };
    const { container } = await act(async () =>
      render(<OptionsPage words={optionsWords} sections={sections} />),
    );
    return { actions, container };
  }
  const go = (hash: string) =>
    act(async () => {
      window.location.hash = hash;
      window.dispatchEvent(new Event('hashchange'));
    });

  afterEach(() => go(''));

  it('come one at a time, by their address, and keep what was typed', async () => {
    await showAll();
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'a key' });
    fireEvent.change(field, { target: { value: 'typed' } });
    await go('#replies');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Replies' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Replies' }).getAttribute('aria-current')).toBe('page');
    await go('#connect');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'a key' }).value).toBe('typed');
  });

  it('shows the keys as the browser has them, and leads to where they are changed', async () => {
    const { actions, container } = await showAll();
    await go('#shortcuts');
    const shown = within(screen.getByRole('main')).getAllByRole('definition');
    expect(shown[0]?.textContent).toBe('Alt+Shift+B');
    expect(shown[1]?.textContent).toMatch(/^not set/);
    await click('Change the shortcuts');
    expect(actions.changeShortcuts).toHaveBeenCalledOnce();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
