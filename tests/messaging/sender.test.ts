import { describe, expect, it } from 'vitest';
import { type MessageSender, speakerOf } from '../../lib/messaging/sender';

const own = { id: 'billsideid', origin: 'chrome-extension://billsideid' };
const tab = { id: 7, windowId: 3 };
const inGmail = { id: own.id, url: 'https://mail.google.com/mail/u/0/#inbox', frameId: 0, tab };

const table: [string, MessageSender | undefined, string][] = [
  ['our content script in Gmail', inGmail, 'inbox'],
  ['our sample inbox', { id: own.id, url: `${own.origin}/sample.html`, tab, frameId: 0 }, 'inbox'],
  ['the panel', { id: own.id, url: `${own.origin}/sidepanel.html` }, 'operator'],
  ['the options page in a tab', { id: own.id, url: `${own.origin}/options.html`, tab }, 'operator'],
  ['the portal check-up', { id: own.id, url: `${own.origin}/portal.html`, tab }, 'operator'],
  ['nobody', undefined, 'stranger'],
  ['no address', { id: own.id }, 'stranger'],
  ['another extension', { ...inGmail, id: 'evil' }, 'stranger'],
  ['a frame in Gmail', { ...inGmail, frameId: 4 }, 'stranger'],
  ['a page of no inbox', { ...inGmail, url: 'https://evil.example/mail' }, 'stranger'],
  ['a look-alike host', { ...inGmail, url: 'https://mail.google.com.evil.example/' }, 'stranger'],
  ['Gmail without TLS', { ...inGmail, url: 'http://mail.google.com/' }, 'stranger'],
  [
    'an id in front',
    { id: own.id, url: 'chrome-extension://billsideid.evil/options.html' },
    'stranger',
  ],
  ['another page of ours', { id: own.id, url: `${own.origin}/other.html`, tab }, 'stranger'],
  ['a file', { id: own.id, url: 'file:///options.html' }, 'stranger'],
  ['data', { id: own.id, url: 'data:text/html,options.html' }, 'stranger'],
];

describe('speakerOf', () => {
  it.each(table)('%s', (_, sender, kind) => {
    expect(speakerOf(sender, own).kind).toBe(kind);
  });

  it('takes the tab from the browser, not from the message', () => {
    const origin = 'https://mail.google.com';
    expect(speakerOf(inGmail, own)).toEqual({ kind: 'inbox', tabId: 7, windowId: 3, origin });
  });

  it('says that the sample inbox stands on no site', () => {
    const sample = { id: own.id, url: `${own.origin}/sample.html`, tab, frameId: 0 };
    expect(speakerOf(sample, own)).toMatchObject({ origin: null });
  });
});
