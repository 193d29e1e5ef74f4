import { describe, expect, it } from 'vitest';
import type { MessageSender } from '../../lib/messaging/sender';
import { type MessageRuntime, serveMessages } from '../../lib/messaging/serve-messages';

type Listener = Parameters<MessageRuntime['onMessage']['addListener']>[0];

const origin = 'chrome-extension://me';
const page = { id: 'me', url: 'https://mail.google.com/', frameId: 0, tab: { id: 1, windowId: 1 } };
const panel = { id: 'me', url: `${origin}/sidepanel.html` };

function served() {
  const listeners: Listener[] = [];
  const heard: string[] = [];
  serveMessages(
    {
      id: 'me',
      getURL: () => `${origin}/`,
      onMessage: { addListener: (listener) => void listeners.push(listener) },
    },
    {
      onInbox: (message) => void heard.push(`inbox ${message.type}`),
      onOperator: async (message) => heard.push(`operator ${message.type}`),
    },
  );
  const say = (message: unknown, sender: MessageSender) => listeners[0]?.(message, sender);
  return { heard, say, listeners };
}

describe('serveMessages', () => {
  it('listens once', () => {
    expect(served().listeners).toHaveLength(1);
  });

  it('hears an inbox page and an operator page', () => {
    const { heard, say } = served();
    say({ type: 'open_panel' }, page);
    say({ type: 'lock' }, panel);
    expect(heard).toEqual(['inbox open_panel', 'operator lock']);
  });

  it.each([
    { type: 'lock' },
    { type: 'forget_key' },
    { type: 'connect', key: 'x' },
    { type: 'account' },
    { type: 'use_sample' },
    { type: 'check_up_portal' },
    { type: 'templates' },
    { type: 'save_template', language: 'en', name: 'greeting', text: 'Hi,' },
    { type: 'insert', windowId: 1, ticketId: 't', text: 'x', as: 'reply' },
    { type: 'confirm', windowId: 1, ticketId: 't', what: 'identity', confirmed: true },
    { type: 'search', windowId: 1, ticketId: 't', query: 'a@b.example', source: 'typed' },
    { type: 'search', windowId: 1, ticketId: 't', query: 'a@b.example', source: 'kept_by_inbox' },
  ])('denies an inbox page the operator’s $type', (message) => {
    const { heard, say } = served();
    expect(say(message, page)).toBeUndefined();
    expect(heard).toEqual([]);
  });

  it.each([
    ['a conversation with a field too many', { type: 'conversation', conversation: null, key: 1 }],
    [
      'a message past the limit',
      { type: 'conversation', conversation: { message: 'x'.repeat(1e6) } },
    ],
    ['no object', 'conversation'],
    ['null', null],
  ])('drops %s', (_, message) => {
    const { heard, say } = served();
    say(message, page);
    expect(heard).toEqual([]);
  });

  it.each([
    ['of no language', { language: 'xx', name: 'greeting', text: 'Hi,' }],
    ['of no situation', { language: 'en', name: 'no_situation', text: 'Hi,' }],
    ['of nothing', { language: 'en', name: 'greeting', text: ' \n' }],
    ['that is too long', { language: 'en', name: 'greeting', text: 'x'.repeat(4_001) }],
  ])('refuses a template %s', (_, template) => {
    const { heard, say } = served();
    say({ type: 'save_template', ...template }, panel);
    expect(heard).toEqual([]);
    say({ type: 'save_template', language: 'en', name: 'greeting', text: 'Hi,' }, panel);
    expect(heard).toEqual(['operator save_template']);
  });

  it('refuses a settings page that is no https address', () => {
    const { heard, say } = served();
    say(
      {
        type: 'save_settings',
        settings: {
          language: 'auto',
          restartUrl: 'javascript:alert(1)',
          trackerUrl: null,
          lookUpAsIRead: true,
          ownAddresses: [],
          metadataKeys: [],
          readsPerMonth: 10_000,
          readOnly: false,
        },
      },
      panel,
    );
    expect(heard).toEqual([]);
  });
});
