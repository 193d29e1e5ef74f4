// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { slateLines } from '../../../lib/inbox/helpscout/slate-lines';
import type { InsertRequest } from '../../../lib/inbox/inbox-adapter';
import { h } from '../../inboxes/gmail/page/h';
import { BOB, openHelpScout } from './helpscout-in-happy-dom';
import { madeUpSlate, type SlateManners } from './made-up-slate';

const TEXT = 'Hi Maria,\n\n<b>it</b> is seen to.\nSam';
const REPLY = { 'aria-label': 'Reply Editor' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function helpScout({ manners = {}, opensMs = 300 }: { manners?: SlateManners; opensMs?: number }) {
  const page = openHelpScout();
  const open = (attributes: Record<string, string>) => () => {
    const editor = madeUpSlate(attributes, manners);
    setTimeout(() => page.reply.append(editor), opensMs);
  };
  page.reply.replaceChildren(
    h('button', { 'data-testid': 'reply-button', onclick: open(REPLY) }, 'Reply'),
    h('button', { 'data-testid': 'note-button', onclick: open({}) }, 'Note'),
  );
  const insert = async (changes: Partial<InsertRequest> = {}) => {
    const request: InsertRequest = {
      ticketId: '501',
      text: TEXT,
      as: 'reply',
      to: null,
      onlyTo: null,
      ...changes,
    };
    const outcome = page.adapter.insert(request, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(10_000);
    return outcome;
  };
  return { ...page, insert };
}

const editor = () => document.querySelector('[data-slate-editor]');
const written = () => {
  const open = editor();
  return open ? slateLines(open).join('\n') : null;
};

describe('insert', () => {
  it.each(['reply', 'note'] as const)('opens a %s and writes text as text', async (as) => {
    const { insert } = helpScout({});
    expect(await insert({ as })).toEqual({ kind: 'inserted' });
    expect(written()).toBe(TEXT);
    expect(await insert({ as, text: ' More.' })).toEqual({ kind: 'inserted' });
    expect(written()).toContain(`${TEXT} More.`);
  });

  it.each<SlateManners>([{ paste: 'ignores' }, { paste: 'drops' }])(
    'goes another way where a paste is lost: %o',
    async (manners) => {
      expect(await helpScout({ manners }).insert()).toEqual({ kind: 'inserted' });
      expect(written()).toBe(TEXT);
    },
  );

  it('does not write twice where a part arrived', async () => {
    const { insert } = helpScout({ manners: { paste: 'takes half' } });
    expect(await insert()).toEqual({ kind: 'not_verified' });
    expect(written()).toBe(TEXT.slice(0, TEXT.length / 2));
  });

  it('says so where nothing arrives', async () => {
    const { insert } = helpScout({ manners: { paste: 'drops', input: 'drops' } });
    expect(await insert()).toEqual({ kind: 'not_verified' });
    expect(written()).toBe('');
  });

  it('says so where no editor opens', async () => {
    expect(await helpScout({ opensMs: 60_000 }).insert()).toEqual({ kind: 'no_composer' });
  });
});

describe('an editor that is not ours to write into', () => {
  it.each(['reply', 'note'] as const)('is one of unknown kind, for a %s', async (as) => {
    const { insert, reply } = helpScout({});
    reply.append(madeUpSlate({}));
    expect(await insert({ as })).toEqual({ kind: 'editor_in_use' });
    expect(written()).toBe('');
  });

  it('is one of another kind', async () => {
    const { insert } = helpScout({});
    await insert({ as: 'note', text: 'Among us' });
    expect(await insert()).toEqual({ kind: 'other_mode' });
    editor()?.setAttribute('aria-label', 'Reply Editor');
    expect(await insert({ as: 'note' })).toEqual({ kind: 'other_mode' });
    expect(written()).toBe('Among us');
  });

  it('is one that lost its name since we opened it', async () => {
    const { insert } = helpScout({});
    await insert({ text: 'To Maria' });
    editor()?.removeAttribute('aria-label');
    expect(await insert()).toEqual({ kind: 'editor_in_use' });
  });

  it('is one that was open in the conversation before', async () => {
    const page = helpScout({});
    page.reply.append(madeUpSlate(REPLY));
    page.adapter.read();
    page.go(BOB);
    page.drawThreads(BOB);
    expect(await page.insert({ ticketId: '502' })).toEqual({ kind: 'editor_in_use' });
  });

  it('is any while another conversation is open or still drawn', async () => {
    const page = helpScout({});
    page.adapter.read();
    page.go(BOB);
    expect(await page.insert()).toEqual({ kind: 'other_ticket' });
    expect(await page.insert({ ticketId: '502' })).toEqual({ kind: 'other_ticket' });
    expect(editor()).toBeNull();
  });

  it('is one whose conversation goes while it opens', async () => {
    const page = helpScout({});
    page.adapter.read();
    setTimeout(() => page.go(BOB), 350);
    expect(await page.insert()).toEqual({ kind: 'other_ticket' });
    expect(written()).toBe('');
  });
});

describe('whom the reply goes to', () => {
  const row = (name: string, ...addresses: string[]) =>
    h('div', {}, h('span', {}, name), ...addresses.map((each) => h('span', {}, each)));

  function replyTo(...rows: HTMLElement[]) {
    const page = helpScout({});
    const below = h('div', {}, 'sam@northwind.example');
    page.reply.append(...rows, madeUpSlate(REPLY), below);
    return page;
  }

  it('must be whom it is for', async () => {
    const rows = [row('From', 'help@northwind.example'), row('To', 'bob@li.example')];
    expect(await replyTo(...rows).insert({ to: 'maria@keller.example' })).toEqual({
      kind: 'other_recipients',
      recipients: ['bob@li.example'],
    });
    expect(await replyTo(...rows).insert({ to: 'Bob@li.example' })).toEqual({ kind: 'inserted' });
  });

  it('must be nobody else where the text is for one alone', async () => {
    const to = 'maria@keller.example';
    const page = replyTo(row('To', to), row('Cc', 'bob@li.example'));
    expect(page.adapter.read()?.otherRecipients).toEqual(['bob@li.example']);
    expect(await page.insert({ to, onlyTo: to })).toEqual({
      kind: 'other_recipients',
      recipients: [to, 'bob@li.example'],
    });
    expect(await page.insert({ to })).toEqual({ kind: 'inserted' });
  });

  it('does not matter for a note', async () => {
    const page = helpScout({});
    page.reply.append(row('To', 'bob@li.example'));
    expect(await page.insert({ as: 'note', to: 'maria@keller.example' })).toEqual({
      kind: 'inserted',
    });
  });
});
