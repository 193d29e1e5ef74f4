// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { mailThread } from '../../inboxes/gmail/mail-thread';
import { otherMail } from '../../inboxes/gmail/other-mail';
import { conversationList } from '../../inboxes/gmail/page/conversation-list';
import { h } from '../../inboxes/gmail/page/h';
import { threadView } from '../../inboxes/gmail/page/thread-view';
import { openGmail, ticket } from './gmail-in-happy-dom';

const other = (id: string) => {
  const found = otherMail(1_795_000_000).find((mail) => mail.id === id);
  if (!found) throw new Error(`No such mail: ${id}`);
  return found;
};

describe('the open conversation', () => {
  it('is read whole', () => {
    const { adapter, thread } = openGmail();
    expect(adapter.read()).toMatchObject({
      inbox: 'gmail',
      ticketId: thread.legacyId,
      subject: 'Charged twice',
      sender: { kind: 'one', person: { name: 'Maria Keller', email: 'maria@keller.example' } },
      replyTo: null,
      otherRecipients: [],
      message: 'I was charged twice.\n\nMaria',
      earlierMessage: null,
      language: null,
    });
  });

  it('is null on the list, whose rows carry thread ids too', () => {
    const { adapter, thread, view } = openGmail();
    view.replaceChildren(conversationList([thread], new Set(), () => {}));
    expect(view.querySelector('[data-legacy-thread-id]')).not.toBeNull();
    expect(adapter.read()).toBeNull();
  });

  it('is the shown one, not an earlier one that Gmail left hidden', () => {
    const { adapter, view } = openGmail();
    const next = mailThread(
      ticket({ id: 'next', from: { name: 'Tom', email: 'tom@reyes.example' } }),
    );
    view.style.display = 'none';
    view.after(h('div', { class: 'nH', role: 'main' }, threadView(next)));
    expect(adapter.read()).toMatchObject({
      ticketId: next.legacyId,
      sender: { person: { email: 'tom@reyes.example' } },
    });
  });

  it('is null while two are shown', () => {
    const { adapter, view } = openGmail();
    const next = mailThread(ticket({ id: 'next' }));
    view.after(h('div', { class: 'nH', role: 'main' }, threadView(next)));
    expect(adapter.read()).toBeNull();
  });

  it('is null until its messages are there, though a hidden conversation has some', () => {
    const { adapter, view } = openGmail();
    view.style.display = 'none';
    const empty = h('h2', { 'data-legacy-thread-id': '19c7ff07b56a5e16' }, 'Coming');
    view.after(h('div', { class: 'nH', role: 'main' }, empty));
    expect(adapter.read()).toBeNull();
  });

  it.each([
    ['', 'thread-f:1857593310834976278', '19c77f463575e616'],
    ['undefined', 'thread-f:1857593310834976278', '19c77f463575e616'],
    ['', 'undefined', null],
  ])('has an id when Gmail says %j and %j', (legacy, perm, id) => {
    const { adapter, view } = openGmail();
    const heading = view.querySelector('h2');
    heading?.setAttribute('data-legacy-thread-id', legacy);
    heading?.setAttribute('data-thread-perm-id', perm);
    expect(adapter.read()?.ticketId ?? null).toBe(id);
  });
});

describe('the sender', () => {
  it('is the latest author who is not the operator, with the turn before', () => {
    const { adapter } = openGmail(other('thread'));
    expect(adapter.read()).toMatchObject({
      sender: { kind: 'one', person: { email: 'lena@brandtwerk.example' } },
      otherRecipients: ['jonas@brandtwerk.example'],
      message: expect.stringMatching(/^Good, thank you\..*VAT number\?\n\nLena$/s),
      earlierMessage: expect.stringContaining('What do we save?'),
    });
  });

  it('is not the operator under another address', () => {
    const { adapter } = openGmail(
      ticket({
        from: { name: 'Sam', email: 'Sam@northwind-apps.example' },
        cc: [{ name: 'Maria', email: 'maria@keller.example' }],
      }),
      ['sam@northwind-apps.example'],
    );
    expect(adapter.read()).toMatchObject({
      sender: { kind: 'one', person: { email: 'maria@keller.example' } },
      message: '',
    });
  });

  it('is nobody where only the operator is in the conversation', () => {
    const { adapter } = openGmail(ticket(), ['maria@keller.example']);
    expect(adapter.read()?.sender).toEqual({ kind: 'none' });
  });

  it('is left to the operator for a group, whose Reply-To is offered first once it is shown', () => {
    const { adapter, view } = openGmail(other('group'));
    expect(adapter.read()?.sender).toMatchObject({ kind: 'ambiguous', because: 'group' });
    view.querySelector<HTMLElement>('.ajy')?.click();
    expect(adapter.read()).toMatchObject({
      replyTo: 'ana.pop@cloudmoor.example',
      sender: { candidates: [{ email: 'ana.pop@cloudmoor.example' }, {}] },
    });
  });

  it.each([
    'no-reply@x.example',
    'noreply@x.example',
    'do-not-reply@x.example',
    'DoNotReply+7@x.example',
  ])('is left to the operator for %s', (email) => {
    const { adapter } = openGmail(ticket({ from: { name: 'Form', email } }));
    expect(adapter.read()?.sender).toMatchObject({ kind: 'ambiguous', because: 'no_reply' });
  });

  it.each(['norepland@x.example', 'reply@x.example', 'ono.replyson@x.example'])(
    'is a person at %s',
    (email) => {
      const { adapter } = openGmail(ticket({ from: { name: 'P', email } }));
      expect(adapter.read()?.sender).toMatchObject({ kind: 'one', person: { email } });
    },
  );

  it('is left to the operator when a header names two', () => {
    const { adapter, view } = openGmail();
    const second = h('span', { class: 'gD', email: 'victim@bank.example', name: 'V' }, 'V');
    view.querySelector('.gD')?.after(second);
    expect(adapter.read()?.sender).toMatchObject({
      kind: 'ambiguous',
      because: 'several',
      candidates: [{ email: 'maria@keller.example' }, { email: 'victim@bank.example' }],
    });
  });

  it('is not a subject that imitates the page title of another account', () => {
    const subject = 'Refund - maria@keller.example - please';
    const { adapter } = openGmail(ticket({ subject }));
    document.querySelector('header')?.remove();
    document.title = subject;
    expect(adapter.read()?.sender).toMatchObject({ kind: 'one' });
  });
});
