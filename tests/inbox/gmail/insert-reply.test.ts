// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mailThread } from '../../inboxes/gmail/mail-thread';
import { h } from '../../inboxes/gmail/page/h';
import { threadView } from '../../inboxes/gmail/page/thread-view';
import { openGmail, ticket } from './gmail-in-happy-dom';

const never = new AbortController().signal;
const editor = () => document.querySelector<HTMLElement>('[g_editable]');

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom has no editing commands: this is the way of an editor that refuses them.
  Object.assign(document, { execCommand: () => false });
});
afterEach(() => vi.useRealTimers());

async function insert(text: string, onlyTo: string | null = null, gmail = openGmail()) {
  const outcome = gmail.adapter.insert(
    { ticketId: gmail.thread.legacyId, text, as: 'reply', to: null, onlyTo },
    never,
  );
  await vi.advanceTimersByTimeAsync(6_000);
  return outcome;
}

describe('insert', () => {
  it('opens the reply, writes text as text and keeps the signature', async () => {
    expect(await insert('Hi,\n\n<img src=x onerror="alert(1)"> {{name}}')).toEqual({
      kind: 'inserted',
    });
    expect(editor()?.querySelector('img')).toBeNull();
    expect(editor()?.textContent).toContain('<img src=x onerror="alert(1)"> {{name}}');
    expect(editor()?.querySelector('.gmail_signature')?.textContent).toContain('Northwind Apps');
    expect(document.body.dataset.sent).toBeUndefined();
  });

  it('refuses another ticket', async () => {
    const { adapter } = openGmail();
    const request = {
      ticketId: '19ffffffffffffff',
      text: 'Hi',
      as: 'reply' as const,
      to: null,
      onlyTo: null,
    };
    expect(await adapter.insert(request, never)).toEqual({ kind: 'other_ticket' });
    expect(editor()).toBeNull();
  });

  it('refuses when the ticket changes while the reply opens', async () => {
    const gmail = openGmail();
    const request = {
      ticketId: gmail.thread.legacyId,
      text: 'Hi',
      as: 'reply' as const,
      to: null,
      onlyTo: null,
    };
    const outcome = gmail.adapter.insert(request, never);
    gmail.view.style.display = 'none';
    const next = mailThread(ticket({ id: 'next' }));
    gmail.view.after(h('div', { class: 'nH', role: 'main' }, threadView(next)));
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await outcome).toEqual({ kind: 'other_ticket' });
  });

  it('refuses a reply that goes to somebody else of the same thread', async () => {
    const gmail = openGmail();
    const request = {
      ticketId: gmail.thread.legacyId,
      text: 'Your plan',
      as: 'reply' as const,
      onlyTo: null,
    };
    const outcome = gmail.adapter.insert({ ...request, to: 'bob@else.example' }, never);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(await outcome).toEqual({
      kind: 'other_recipients',
      recipients: ['maria@keller.example'],
    });
    expect(editor()?.textContent).not.toContain('Your plan');
  });

  it('refuses a composer that goes to anybody else', async () => {
    expect(await insert('A link', 'other@keller.example')).toEqual({
      kind: 'other_recipients',
      recipients: ['maria@keller.example'],
    });
    expect(editor()?.textContent).not.toContain('A link');
  });

  it('accepts the one address that may have it, in other letters', async () => {
    expect(await insert('A link', 'Maria@Keller.example')).toEqual({ kind: 'inserted' });
  });

  it('does not write into the reply of another conversation, nor into a message', async () => {
    const gmail = openGmail();
    await insert('First', null, gmail);
    const first = editor();
    gmail.view.querySelector<HTMLElement>('.popout')?.click();
    const next = mailThread(ticket({ id: 'next' }));
    gmail.view.replaceChildren(threadView(next));
    gmail.view
      .querySelector('.a3s')
      ?.append(
        h('div', { g_editable: 'true', role: 'textbox', contenteditable: 'true', class: 'trap' }),
      );
    expect(await insert('Second', null, { ...gmail, thread: next })).toEqual({ kind: 'inserted' });
    expect(first?.textContent).not.toContain('Second');
    expect(document.querySelector('.trap')?.textContent).toBe('');
  });

  it('has no notes', async () => {
    const { adapter, thread } = openGmail();
    const request = { ticketId: thread.legacyId, text: 'Hi', to: null, onlyTo: null };
    expect(await adapter.insert({ ...request, as: 'note' }, never)).toEqual({ kind: 'no_notes' });
    expect(editor()).toBeNull();
  });

  it.each(['unseen', 'cut'] as const)(
    'gives a link that opens without a login to nobody where recipients are %s',
    async (recipients) => {
      const gmail = () => openGmail(ticket(), [], { recipients });
      expect(await insert('A link', 'maria@keller.example', gmail())).toMatchObject({
        kind: 'other_recipients',
      });
      expect(editor()?.textContent).not.toContain('A link');
      expect(await insert('Words', null, gmail())).toEqual({ kind: 'inserted' });
    },
  );

  it.each(['chips', 'fields'] as const)('sees recipients as %s', async (recipients) => {
    const gmail = () => openGmail(ticket(), [], { recipients });
    expect(await insert('A link', 'maria@keller.example', gmail())).toEqual({ kind: 'inserted' });
    expect(await insert('A link', 'other@keller.example', gmail())).toEqual({
      kind: 'other_recipients',
      recipients: ['maria@keller.example'],
    });
  });

  it('waits for recipients that are drawn after the reply', async () => {
    const gmail = openGmail(ticket(), [], { recipientsLate: 400 });
    expect(await insert('A link', 'maria@keller.example', gmail)).toEqual({ kind: 'inserted' });
  });

  it('writes into the editor that is there after Gmail replaced it', async () => {
    const gmail = openGmail(ticket(), [], { editorReplaced: 'on focus' });
    expect(await insert('Hello', null, gmail)).toEqual({ kind: 'inserted' });
    expect(document.querySelectorAll('[g_editable]')).toHaveLength(1);
    expect(editor()?.textContent).toContain('Hello');
  });

  it('is not led astray by what the quote in the reply holds', async () => {
    const gmail = openGmail();
    await insert('First', null, gmail);
    const input = (name: string, value: string) => h('input', { name, value });
    editor()?.append(
      h(
        'div',
        { class: 'gmail_quote' },
        h('div', { g_editable: 'true', role: 'textbox', contenteditable: 'true', class: 'trap' }),
        h('form', {}, input('lts', '19ffffffffffffff'), input('to', 'victim@bank.example')),
        h('div', { class: 'oL' }, h('span', { email: 'victim@bank.example' }, 'V')),
      ),
    );
    expect(await insert('Second', 'maria@keller.example', gmail)).toEqual({ kind: 'inserted' });
    expect(document.querySelector('.trap')?.textContent).toBe('');
  });

  it('refuses a reply whose form names two conversations', async () => {
    const gmail = openGmail();
    await insert('First', null, gmail);
    const form = document.querySelector<HTMLInputElement>('input[name="rt"]');
    if (form) form.value = '#thread-f:1857593310834976278';
    expect(await insert('Second', null, gmail)).toEqual({ kind: 'no_composer' });
    expect(editor()?.textContent).not.toContain('Second');
  });

  it('says so when no reply opens', async () => {
    const gmail = openGmail();
    for (const button of gmail.view.querySelectorAll('.DILLkc, .amn')) button.remove();
    expect(await insert('Hi', null, gmail)).toEqual({ kind: 'no_composer' });
  });
});
