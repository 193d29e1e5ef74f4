// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Conversation } from '../../lib/inbox/conversation';
import { type InboxRun, runInbox } from '../../lib/inbox/run-inbox';
import type { InboxMessage, PageAnswer, PageRequest } from '../../lib/messaging/protocol';

function conversation(changes: Partial<Conversation> = {}): Conversation {
  return {
    inbox: 'gmail',
    ticketId: '19c7ff07b56a5e16',
    url: 'https://mail.google.com/mail/u/0/#inbox/x',
    subject: 'Charged twice',
    sender: { kind: 'one', person: { name: null, email: 'maria@keller.example' } },
    replyTo: null,
    otherAddresses: [],
    otherRecipients: [],
    message: 'Hello',
    earlierMessage: null,
    language: null,
    ...changes,
  };
}

function start(changes: Partial<InboxRun> = {}) {
  const anchor = document.createElement('b');
  document.body.replaceChildren(anchor);
  const ended = new AbortController();
  const page = {
    shown: conversation() as Conversation | null,
    orphaned: false,
    changed: () => {},
    request: (_: PageRequest): Promise<PageAnswer | true> => Promise.reject(),
    sent: [] as InboxMessage[],
    settings: { ownAddresses: [] as readonly string[] },
    chip: () => document.querySelector('billside-chip'),
    end: () => ended.abort(),
  };
  runInbox({
    doc: document,
    settings: page.settings,
    adapter: {
      read: () => page.shown,
      watch: (changed) => {
        page.changed = changed;
      },
      chipAnchor: () => anchor,
      insert: async () => ({ kind: 'inserted' }),
    },
    bus: {
      send: async (message) => {
        page.sent.push(message);
      },
      onRequest: (handler) => {
        page.request = handler;
      },
    },
    detectLanguage: async () => 'en',
    chip: 'opens',
    chipWords: {
      opens: { text: 'Billing', title: 'opens' },
      names_shortcut: { text: 'Billing · keys', title: 'keys' },
      updated: { text: 'Reload', title: 'updated' },
    },
    isOrphaned: () => page.orphaned,
    signal: ended.signal,
    ...changes,
  });
  return page;
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('runInbox', () => {
  it('reports what is open at once, and once more with its language', async () => {
    const page = start();
    await settled();
    page.changed();
    page.shown = conversation();
    page.changed();
    await settled();
    expect(page.sent).toEqual([
      { type: 'conversation', conversation: conversation(), knowsOwnAddresses: false },
      {
        type: 'conversation',
        conversation: conversation({ language: 'en' }),
        knowsOwnAddresses: false,
      },
    ]);
  });

  it('reports a change, and null when the conversation is left', async () => {
    const page = start({ detectLanguage: async () => null });
    await settled();
    page.shown = conversation({ message: 'Hello again' });
    page.changed();
    await settled();
    page.shown = null;
    page.changed();
    await settled();
    expect(page.sent.map((m) => m.type === 'conversation' && m.conversation?.message)).toEqual([
      'Hello',
      'Hello again',
      undefined,
    ]);
    expect(page.chip()).toBeNull();
  });

  it('never goes back to a conversation that was left while its language was looked for', async () => {
    let answer = (_: string) => {};
    const detectLanguage = (text: string) =>
      text === 'Slow'
        ? new Promise<string>((resolve) => {
            answer = resolve;
          })
        : Promise.resolve('en');
    const page = start({ detectLanguage });
    page.shown = conversation({ message: 'Slow', ticketId: 'slow' });
    page.changed();
    await settled();
    page.shown = conversation({ message: 'Quick', ticketId: 'quick' });
    page.changed();
    answer('fr');
    await settled();
    const told = page.sent.map((m) => m.type === 'conversation' && m.conversation?.ticketId);
    expect(told.lastIndexOf('slow')).toBeLessThan(told.indexOf('quick'));
    expect(told.at(-1)).toBe('quick');
  });

  it('reports without a language where it cannot be told', async () => {
    const page = start({ detectLanguage: () => Promise.reject(new Error('no')) });
    await settled();
    expect(page.sent).toMatchObject([{ conversation: { language: null } }]);
  });

  it('reports again on request, and takes the operator’s addresses with it', async () => {
    const page = start({ detectLanguage: async () => null });
    await settled();
    expect(await page.request({ type: 'report', ownAddresses: ['a@x.example'] })).toBe(true);
    await settled();
    expect(page.sent).toHaveLength(2);
    expect(page.settings.ownAddresses).toEqual(['a@x.example']);
  });

  it('tries again after the background was not there', async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(new Error('Receiving end does not exist.'))
      .mockResolvedValue(true);
    const page = start({
      bus: { send, onRequest: () => {} },
      detectLanguage: async () => null,
    });
    await settled();
    page.changed();
    await settled();
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('stops for good when the extension was updated under the page', async () => {
    const page = start({ detectLanguage: async () => null });
    await settled();
    page.orphaned = true;
    page.shown = conversation({ message: 'Later' });
    page.changed();
    page.orphaned = false;
    page.changed();
    await settled();
    expect(page.sent).toHaveLength(1);
    expect(page.chip()).not.toBeNull();
  });

  it('knows of the update when the operator comes back to the tab', async () => {
    const page = start({ detectLanguage: async () => null });
    await settled();
    page.orphaned = true;
    document.dispatchEvent(new Event('visibilitychange'));
    page.orphaned = false;
    page.shown = conversation({ message: 'Later' });
    page.changed();
    await settled();
    expect(page.sent).toHaveLength(1);
    expect(page.chip()).not.toBeNull();
  });

  it('reports nothing anew while the page goes: it is hidden after it was left', async () => {
    const page = start({ detectLanguage: async () => null });
    await settled();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    window.dispatchEvent(new Event('pagehide'));
    document.dispatchEvent(new Event('visibilitychange'));
    await settled();
    expect(page.sent.at(-1)).toMatchObject({ type: 'conversation', conversation: null });
  });

  it('leaves nothing behind when its site was taken back', async () => {
    const page = start({ detectLanguage: async () => null });
    await settled();
    expect(await page.request({ type: 'stop' })).toBe(true);
    expect(page.chip()).toBeNull();
    page.shown = conversation({ message: 'Later' });
    page.changed();
    window.dispatchEvent(new Event('pagehide'));
    await settled();
    expect(page.sent).toHaveLength(1);
    expect(page.chip()).toBeNull();
  });

  it('takes the chip away when a newer copy took over', async () => {
    const page = start();
    expect(page.chip()).not.toBeNull();
    page.end();
    expect(page.chip()).toBeNull();
  });
});

describe('the chip', () => {
  it('is closed to the page and does not answer a click that the page made up', async () => {
    const page = start();
    await settled();
    const chip = page.chip();
    expect(chip?.shadowRoot).toBeNull();
    expect(chip?.outerHTML).toBe('<billside-chip></billside-chip>');
    chip?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(page.sent.some((message) => message.type === 'open_panel')).toBe(false);
  });
});
