// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InsertRequest } from '../../../lib/inbox/inbox-adapter';
import type { Channel } from '../../inboxes/zendesk/zendesk-ticket';
import type { ZendeskVariant } from '../../inboxes/zendesk/zendesk-variant';
import { goTo, type OpenZendesk, openZendesk, ticket } from './zendesk-in-happy-dom';

const jonas = { name: 'Jonas Brandt', email: 'jonas@brandtwerk.example' };
const MARIA = 'maria@keller.example';

let zendesk: OpenZendesk;

beforeEach(() => {
  vi.useFakeTimers();
  // happy-dom has no editing commands: this is the way of an editor that refuses them.
  Object.assign(document, { execCommand: () => false });
});
afterEach(() => {
  zendesk.end.abort();
  vi.useRealTimers();
});

interface Opened {
  tickets?: Parameters<typeof openZendesk>[0];
  variant?: Partial<ZendeskVariant>;
}

/** Opens tickets, and inserts into the last of them unless the request names another. */
async function insert(
  request: Partial<InsertRequest> & { meanwhile?: () => void },
  { tickets = [ticket()], variant = {} }: Opened = {},
) {
  zendesk = openZendesk(tickets, variant);
  zendesk.adapter.read();
  await vi.advanceTimersByTimeAsync(300);
  const ticketId = zendesk.adapter.read()?.ticketId ?? '';
  const { meanwhile, ...asked } = request;
  const outcome = zendesk.adapter.insert(
    { ticketId, text: 'Hi Maria,\n\nAda', as: 'reply', to: MARIA, onlyTo: null, ...asked },
    zendesk.end.signal,
  );
  await vi.advanceTimersByTimeAsync(60);
  meanwhile?.();
  await vi.advanceTimersByTimeAsync(8_000);
  return await outcome;
}

const composer = () => [...zendesk.workspace.open.values()].at(-1)?.composer;
const written = () => document.body.querySelectorAll('[contenteditable]');
const everything = () => [...written()].map(({ textContent }) => textContent).join('|');

describe('a reply', () => {
  it('goes in as text', async () => {
    expect(await insert({ text: '<img src=x onerror="alert(1)"> {{name}}' })).toEqual({
      kind: 'inserted',
    });
    expect(everything()).toContain('<img src=x onerror="alert(1)"> {{name}}');
    expect(document.querySelector('.editor-place img')).toBeNull();
    expect(document.body.dataset.sent).toBeUndefined();
  });

  it.each<[string, Opened]>([
    ['a note is open', { variant: {} }],
    ['only the note is known in the menu', { variant: { channelItems: 'note-named' } }],
    ['the page is German', { variant: { language: 'de' } }],
  ])('switches back where %s', async (_, opened) => {
    await insert({ as: 'note', text: 'x' }, opened);
    expect(composer()?.channel()).toBe('internal');
    const ticketId = zendesk.adapter.read()?.ticketId ?? '';
    const request = { ticketId, text: 'Hi', as: 'reply', to: MARIA, onlyTo: MARIA } as const;
    const outcome = zendesk.adapter.insert(request, zendesk.end.signal);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await outcome).toEqual({ kind: 'inserted' });
    expect(composer()?.channel()).toBe('web');
  });

  it('goes by messaging to somebody without an address', async () => {
    const chat = ticket({ channel: 'native_messaging', withoutEmail: true });
    await insert({ as: 'note', text: 'x', to: null }, { tickets: [chat] });
    const ticketId = zendesk.adapter.read()?.ticketId ?? '';
    const request = { ticketId, text: 'Hi', as: 'reply', to: null, onlyTo: null } as const;
    const outcome = zendesk.adapter.insert(request, zendesk.end.signal);
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await outcome).toEqual({ kind: 'inserted' });
    expect(composer()?.channel()).toBe('native_messaging');
  });

  it.each<[string, Partial<InsertRequest>, Opened, string[]]>([
    ['goes to somebody else', { to: 'ivo@tallgrass.example' }, {}, [MARIA]],
    [
      'goes to others too',
      { onlyTo: MARIA },
      { tickets: [ticket({ ccs: [jonas] })] },
      [MARIA, jonas.email],
    ],
    [
      'goes to others by the records',
      { onlyTo: MARIA },
      { tickets: [ticket({ ccs: [jonas] })], variant: { customer: 'released' } },
      [MARIA, jonas.email],
    ],
    [
      'goes to nobody knows whom',
      { onlyTo: MARIA },
      { variant: { customer: 'released', beforeAnswer: () => 'not-found' } },
      [],
    ],
  ])('is refused where it %s', async (_, request, opened, recipients) => {
    expect(await insert(request, opened)).toEqual({ kind: 'other_recipients', recipients });
    expect(everything()).not.toContain('Ada');
  });

  it('waits for the recipients of a link', async () => {
    const variant: Partial<ZendeskVariant> = { customer: 900, beforeAnswer: () => 'not-found' };
    expect(await insert({ onlyTo: MARIA }, { variant })).toEqual({ kind: 'inserted' });
  });
});

describe('a note', () => {
  it('switches the composer first', async () => {
    expect(await insert({ as: 'note', to: null })).toEqual({ kind: 'inserted' });
    expect(composer()?.channel()).toBe('internal');
    expect(zendesk.workspace.drafts.get([...zendesk.workspace.drafts.keys()][0] ?? '')).toBe('');
  });

  it('may stand where the recipients are others', async () => {
    expect(await insert({ as: 'note', to: 'ivo@tallgrass.example' })).toEqual({ kind: 'inserted' });
  });

  it.each<[string, Partial<ZendeskVariant>]>([
    ['no menu comes', { channelMenu: 'released' }],
    ['the menu comes too late', { channelMenu: 5_000 }],
  ])('is not written where %s', async (_, variant) => {
    expect(await insert({ as: 'note' }, { variant })).toEqual({ kind: 'other_mode' });
    expect(everything()).not.toContain('Ada');
    expect(composer()?.channel()).toBe('web');
    expect(document.querySelector('[role="menu"]')).toBeNull();
    expect(document.querySelector('[aria-expanded="true"]')).toBeNull();
  });

  it('is not written into a reply that the agent switched to meanwhile', async () => {
    const switchTo = (channel: Channel) => composer()?.switchTo(channel);
    await insert({ as: 'note', text: 'x' });
    const ticketId = zendesk.adapter.read()?.ticketId ?? '';
    const request = { ticketId, text: 'Ada', as: 'note', to: null, onlyTo: null } as const;
    const outcome = zendesk.adapter.insert(request, zendesk.end.signal);
    await vi.advanceTimersByTimeAsync(60);
    switchTo('web');
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await outcome).toEqual({ kind: 'other_mode' });
    expect(everything()).not.toContain('Ada');
  });

  it('is refused where the page does not say what the composer writes', async () => {
    const meanwhile = () => {
      for (const each of document.querySelectorAll('[data-channel]'))
        each.removeAttribute('data-channel');
    };
    expect(await insert({ as: 'reply', meanwhile })).toEqual({ kind: 'other_mode' });
    expect(everything()).not.toContain('Ada');
  });
});

describe('another ticket', () => {
  const tickets = [ticket({ id: 'another', subject: 'Fwd' }), ticket()];

  it('is not written to', async () => {
    expect(await insert({ ticketId: '999999' }, { tickets })).toEqual({ kind: 'other_ticket' });
    expect(everything()).not.toContain('Ada');
  });

  it.each<[string, () => void]>([
    ['is opened', () => openFirst()],
    ['is named by the address', () => goTo('/agent/tickets/999999')],
    ['is named by the header', () => nameFirst()],
    ['is the list', () => zendesk.router.openList()],
  ])('%s while the editor gets the focus', async (_, meanwhile) => {
    expect(await insert({ meanwhile }, { tickets })).toEqual({ kind: 'other_ticket' });
    expect(everything()).not.toContain('Ada');
  });

  it.each<[string, string, Partial<ZendeskVariant>]>([
    ['that has no mark', 'Fwd', { pane: 'bare' }],
    ['that only says it is in front', 'Fwd', { pane: 'grid-data' }],
    ['of the same subject', 'Charged twice', { pane: '2026' }],
    [
      'of the same subject, hidden by opacity',
      'Charged twice',
      { pane: 'ticket-id', hiddenBy: 'opacity' },
    ],
  ])('is not written to while it is still in front: one %s', async (_, subject, variant) => {
    const opened = [ticket({ id: 'another', subject }), ticket()];
    const late = { ...variant, front: [0, 0, 60_000] };
    expect(await insert({}, { tickets: opened, variant: late })).toEqual({ kind: 'no_composer' });
    expect(everything()).not.toContain('Ada');
    expect(zendesk.adapter.chipAnchor()).toBeNull();
  });

  function openFirst() {
    const [first] = zendesk.workspace.tickets;
    if (first) zendesk.router.openTicket(first);
  }

  function nameFirst() {
    const tab = document.querySelector<HTMLElement>('[data-test-id="header-tab"][aria-current]');
    if (tab) tab.dataset.entityId = '999999';
  }
});

it('waits for a composer that comes late, and not for ever', async () => {
  expect(await insert({}, { variant: { composer: 1_500 } })).toEqual({ kind: 'inserted' });
  zendesk.end.abort();
  expect(await insert({}, { variant: { composer: 'released' } })).toEqual({ kind: 'no_composer' });
});

it('takes the new editor where the page replaces it on the first focus', async () => {
  const variant = { composerReplaced: 'on-first-focus' } as const;
  expect(await insert({}, { variant })).toEqual({ kind: 'inserted' });
  expect(document.querySelectorAll('[contenteditable]')).toHaveLength(1);
  expect(everything()).toContain('Ada');
});
