// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelView } from '../../lib/desk/view';
import { createFormats } from '../../lib/words/formats';
import { EVERY_VIEW } from './every-view';
import { spiedActions } from './fixture-actions';
import { foundView } from './fixture-views';
import { words } from './fixture-words';

const formats = createFormats('en-US', 'UTC');

function show(view: PanelView) {
  const actions = spiedActions();
  let press: () => void = () => undefined;
  actions.onInsertKey.mockImplementation((listener) => {
    press = listener;
    return () => {
      press = () => undefined;
    };
  });
  const page = (shown: PanelView) => (
    <Panel view={shown} actions={actions} formats={formats} words={words} />
  );
  const { rerender, container } = render(page(view));
  return {
    actions,
    container,
    push: (next: PanelView) => rerender(page(next)),
    pressKey: () => act(async () => press()),
  };
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Draft reply' });
const status = () => screen.getAllByRole('status').at(-1)?.textContent;

/** What the Tab key stops at, in its order. */
function tabStops(container: HTMLElement): HTMLElement[] {
  const all = container.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  // A summary is one, too; this document does not know it.
  const isStop = (each: HTMLElement) => each.tabIndex >= 0 || each.localName === 'summary';
  return [...all].filter((each) => isStop(each) && !each.hasAttribute('disabled'));
}

afterEach(cleanup);

describe('with the Tab key', () => {
  it.each(EVERY_VIEW)('$state: everything that can be done is reached', (view) => {
    const { container } = show(view);
    const stops = tabStops(container);
    const doing = [
      ...container.querySelectorAll<HTMLElement>('a, button, input, select, textarea, summary'),
    ];
    expect(doing.filter((each) => !each.hasAttribute('disabled') && !stops.includes(each))).toEqual(
      [],
    );
    expect(stops.filter((each) => each.getAttribute('tabindex')?.match(/[1-9]/))).toEqual([]);
    for (const stop of stops.filter(({ localName }) => localName !== 'summary')) {
      stop.focus();
      expect(document.activeElement).toBe(stop);
    }
  });

  it('the recommended action comes before the blocks below', () => {
    const { container } = show(foundView());
    const names = tabStops(container).map(
      (each) => each.getAttribute('aria-label') ?? each.textContent,
    );
    const at = (name: RegExp) => names.findIndex((each) => each && name.test(each));
    expect(at(/^Menu/)).toBeLessThan(at(/Do cancel_extra_subscription/));
    expect(at(/Do cancel_extra_subscription/)).toBeLessThan(at(/^Insert reply/));
    expect(at(/^Insert reply/)).toBeLessThan(at(/^Copy/));
  });
});

describe('the key that inserts the reply', () => {
  it('inserts the draft as it was edited, as the button would', async () => {
    const { actions, pressKey } = show(foundView());
    fireEvent.change(box(), { target: { value: 'My own words' } });
    await pressKey();
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith('ticket-1', 'My own words', 'reply');
    expect(status()).toContain('Inserted');
  });

  it('inserts once, however often it is pressed meanwhile', async () => {
    const { actions, pressKey } = show(foundView());
    actions.insert.mockReturnValue(new Promise(() => undefined));
    await pressKey();
    await pressKey();
    expect(actions.insert).toHaveBeenCalledOnce();
  });

  it('stops at a draft that is held back, and says why', async () => {
    const view = foundView();
    const problems = [{ id: 'promise', excerpt: 'We promise' }] as const;
    const draft = { ...view.case.draft, problems: [...problems] };
    const { actions, pressKey } = show({ ...view, case: { ...view.case, draft } });
    await pressKey();
    expect(actions.insert).not.toHaveBeenCalled();
    expect(status()).toContain('held back');
    fireEvent.keyDown(box(), { key: 'Enter', ctrlKey: true });
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('stops where the person is not verified, and says why', async () => {
    const view = foundView();
    const { reading, conversation } = view.case;
    const person = { name: 'Eve', email: 'eve@else.example' };
    const { actions, pressKey } = show({
      ...view,
      case: {
        ...view.case,
        reading: { ...reading, match: 'mentioned_in_message' },
        conversation: { ...conversation, sender: { kind: 'one', person } },
      },
    });
    await pressKey();
    expect(actions.insert).not.toHaveBeenCalled();
    expect(status()).toContain('Verify the person first');
  });

  it.each(EVERY_VIEW.filter((view) => !('case' in view)))(
    '$state: inserts nothing and says so',
    async (view) => {
      const { actions, pressKey } = show(view);
      await pressKey();
      expect(actions.insert).not.toHaveBeenCalled();
      expect(status()).toContain('Nothing was inserted');
    },
  );

  it('inserts the draft of the ticket that is shown by then', async () => {
    const { actions, push, pressKey } = show(foundView());
    const other = foundView();
    push({ ...other, ticket: { ...other.ticket, ticketId: 'ticket-2' } });
    await pressKey();
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith(
      'ticket-2',
      other.case.draft.text,
      'reply',
    );
  });
});

describe('in the draft', () => {
  it.each([{ ctrlKey: true }, { metaKey: true }])('Enter with %o inserts it', async (keys) => {
    const { actions } = show(foundView());
    fireEvent.change(box(), { target: { value: 'My own words' } });
    await act(async () => fireEvent.keyDown(box(), { key: 'Enter', ...keys }));
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith('ticket-1', 'My own words', 'reply');
  });

  it('Enter alone is a line break', () => {
    const { actions } = show(foundView());
    expect(fireEvent.keyDown(box(), { key: 'Enter' })).toBe(true);
    expect(actions.insert).not.toHaveBeenCalled();
  });
});

describe('a template of the operator’s', () => {
  it.each([
    ['own', 'Edit the template'],
    ['own_failed', 'Mend the template'],
  ] as const)('%s: is said, with the way to it', (template, label) => {
    const view = foundView();
    const draft = { ...view.case.draft, template };
    const { actions, container } = show({ ...view, case: { ...view.case, draft } });
    expect(container.querySelector(`[data-template="${template}"]`)).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: label }));
    expect(actions.openReplies).toHaveBeenCalledOnce();
  });

  it('is not spoken of where there is none', () => {
    expect(show(foundView()).container.querySelector('[data-template]')).toBeNull();
  });
});
