// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { BOB, emptyHelpScout, MARIA, openHelpScout } from './helpscout-in-happy-dom';

const one = (name: string, email: string) => ({ kind: 'one', person: { name, email } });
const MARIA_WROTE = one('Maria Keller', 'maria@keller.example');
const LONG_MS = 6_000;

describe('what is read', () => {
  it('the customer of the sidebar, the subject of the title, the latest message', () => {
    expect(openHelpScout().adapter.read()).toMatchObject({
      inbox: 'helpscout',
      ticketId: '501',
      subject: 'Charged twice',
      sender: MARIA_WROTE,
      message: 'Latest words',
      earlierMessage: 'First words',
    });
  });

  it('the same where the newest stands first', () => {
    const page = openHelpScout();
    page.drawThreads(MARIA, true);
    expect(page.adapter.read()).toMatchObject({
      message: 'Latest words',
      earlierMessage: 'First words',
    });
  });

  it('nothing where no conversation is open', () => {
    const page = openHelpScout();
    page.goTo('/inboxes/northwind/views/all');
    expect(page.adapter.read()).toBeNull();
    expect(page.adapter.chipAnchor()).toBeNull();
  });

  it('several addresses as a choice, each once', () => {
    const emails = ['office@keller.example', 'maria@keller.example', 'Maria@Keller.example'];
    const sender = openHelpScout({ ...MARIA, emails }).adapter.read()?.sender;
    expect(sender).toEqual({
      kind: 'ambiguous',
      because: 'several',
      candidates: emails.slice(0, 2).map((email) => ({ name: 'Maria Keller', email })),
    });
  });

  it('of several the one that the message itself was from', () => {
    const emails = ['office@keller.example', 'maria@keller.example'];
    const name = 'office@keller.example';
    const read = openHelpScout({ ...MARIA, name, emails }).adapter.read();
    expect(read?.sender).toEqual({ kind: 'one', person: { name: null, email: name } });
    expect(read?.otherAddresses).toEqual(['maria@keller.example']);
  });

  it('no address of the operator', () => {
    const emails = ['sam@northwind.example', 'maria@keller.example'];
    const page = openHelpScout({ ...MARIA, emails }, ['Sam@northwind.example']);
    expect(page.adapter.read()?.sender).toEqual(MARIA_WROTE);
  });

  it('no address that is cut short, and no one beside it without asking', () => {
    const page = openHelpScout({ ...MARIA, emails: [] });
    const cut = (email: string) => [email.startsWith('o') ? 'off…example' : email];
    page.drawSidebar({ ...MARIA, emails: ['office@keller.example'] }, cut);
    expect(page.adapter.read()?.sender.kind).toBe('awaited');
    page.drawSidebar({ ...MARIA, emails: ['office@keller.example', 'maria@keller.example'] }, cut);
    expect(page.adapter.read()?.sender).toMatchObject({
      kind: 'ambiguous',
      candidates: [{ email: 'maria@keller.example' }],
    });
  });
});

describe('when the sidebar is late', () => {
  it('waits some seconds, asks, and takes it when it comes', () => {
    const page = openHelpScout();
    page.foldSidebar();
    expect(page.adapter.read()?.sender.kind).toBe('awaited');
    page.clock.now += LONG_MS;
    expect(page.adapter.read()?.sender.kind).toBe('none');
    page.drawSidebar(MARIA);
    expect(page.adapter.read()?.sender).toEqual(MARIA_WROTE);
  });

  it('keeps the customer when it is folded away, and not beyond the conversation', () => {
    const page = openHelpScout();
    page.adapter.read();
    page.foldSidebar();
    expect(page.adapter.read()?.sender).toEqual(MARIA_WROTE);
    page.go(BOB);
    page.drawThreads(BOB);
    expect(page.adapter.read()?.sender.kind).toBe('awaited');
  });
});

describe.each([true, false])('after a switch, with the number in the address: %s', (number) => {
  function switched() {
    const page = openHelpScout();
    page.adapter.read();
    page.go(BOB, number);
    return page;
  }

  it('shows nothing of the conversation that is still drawn', () => {
    const page = switched();
    for (const wait of [0, LONG_MS, LONG_MS]) {
      page.clock.now += wait;
      expect(page.adapter.read()).toMatchObject({
        ticketId: '502',
        subject: '',
        message: '',
        earlierMessage: null,
        sender: { kind: page.clock.now === 1_000_000 ? 'awaited' : 'none' },
      });
    }
  });

  it('shows nobody while the sidebar is of the one before, however long', () => {
    const page = switched();
    page.drawThreads(BOB);
    expect(page.adapter.read()).toMatchObject({
      message: 'What Bob wrote',
      sender: { kind: 'awaited' },
    });
    page.clock.now += 10 * LONG_MS;
    expect(page.adapter.read()?.sender.kind).toBe('none');
    page.drawSidebar(BOB);
    expect(page.adapter.read()).toMatchObject({
      subject: 'Which - plan',
      sender: one('Bob Li', 'bob@li.example'),
    });
  });

  it('shows nobody when a sidebar that was asked for earlier comes late', () => {
    const page = switched();
    page.drawThreads(BOB);
    page.adapter.read();
    page.drawSidebar(MARIA);
    page.clock.now += LONG_MS;
    expect(page.adapter.read()?.sender.kind).toBe('none');
  });

  it('is not deceived by two customers of one name', () => {
    const other = { ...BOB, name: MARIA.name, emails: ['other@else.example'] };
    const page = switched();
    page.drawThreads(other);
    expect(page.adapter.read()?.sender.kind).toBe('awaited');
    page.drawSidebar(MARIA);
    expect(page.adapter.read()?.sender.kind).toBe('awaited');
    page.clock.now += LONG_MS;
    expect(page.adapter.read()?.sender.kind).toBe('ambiguous');
    page.drawSidebar(other);
    expect(page.adapter.read()?.sender).toEqual(one('Maria Keller', 'other@else.example'));
  });

  it('finds the conversation again that was left and never undrawn', () => {
    const page = switched();
    page.adapter.read();
    page.go(MARIA, number);
    expect(page.adapter.read()).toMatchObject({ message: 'Latest words', sender: MARIA_WROTE });
  });
});

it('is not deceived by the one before drawn anew, where no address has its number', () => {
  const page = openHelpScout();
  page.go(MARIA, false);
  page.adapter.read();
  page.goTo('/inboxes/northwind/views/all');
  page.foldSidebar();
  document.querySelector('ol')?.remove();
  document.title = 'All - Northwind';
  page.adapter.read();
  page.go(BOB, false);
  page.adapter.read();
  page.drawThreads(MARIA);
  page.drawSidebar(MARIA);
  expect(page.adapter.read()).toMatchObject({
    ticketId: '502',
    message: '',
    sender: { kind: 'awaited' },
  });
  page.drawThreads(BOB);
  page.drawSidebar(BOB);
  expect(page.adapter.read()?.sender).toEqual(one('Bob Li', 'bob@li.example'));
});

it('shows nobody while two conversations are drawn', () => {
  const page = emptyHelpScout();
  page.go(MARIA);
  page.drawThreads(BOB);
  const second = document.querySelector('ol');
  page.drawThreads(MARIA);
  page.drawSidebar(MARIA);
  document.querySelector('ol')?.after(second as Node);
  expect(page.adapter.read()).toMatchObject({ message: '', sender: { kind: 'awaited' } });
});
