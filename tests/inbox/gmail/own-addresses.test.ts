// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { openGmail, ticket } from './gmail-in-happy-dom';

const at = 1_795_000_900;
const answer = { by: 'support' as const, body: 'We are looking at it.', at };
const maria = { kind: 'one', person: { email: 'maria@keller.example' } };
const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };

afterEach(() => happyDOM.setURL('about:blank'));

it('skips what this account wrote last, where nothing on the page names the account', () => {
  const { adapter } = openGmail(ticket({ later: [answer] }));
  document.querySelector('header')?.remove();
  document.title = 'Charged twice';
  expect(adapter.read()?.sender).toMatchObject(maria);
});

it('knows the account by what it wrote before, also where a later message has no mark of it', () => {
  const from = { name: 'Sam', email: 'support@northwind-apps.example' };
  const later = [answer, { ...answer, from }];
  const { adapter } = openGmail(ticket({ later }), [], { unfolded: 'all' });
  document.querySelector('header')?.remove();
  document.title = 'Charged twice';
  expect(adapter.read()?.sender).toMatchObject(maria);
});

it('is the mailbox, in a mailbox of somebody else whose account button names the operator', () => {
  const from = { name: 'Refunds', email: 'refunds@northwind-apps.example' };
  const { adapter } = openGmail(ticket({ later: [{ ...answer, from }] }));
  document.title = 'Charged twice - refunds@northwind-apps.example - Northwind Apps Mail';
  expect(adapter.read()?.sender).toMatchObject({ person: from });
  happyDOM.setURL('https://mail.google.com/mail/b/AEoRXRQ/u/0/#inbox');
  expect(adapter.read()?.sender).toMatchObject(maria);
});

it('is no address of a title that does not begin with the subject', () => {
  const { adapter } = openGmail();
  document.querySelector('header')?.remove();
  document.title = 'Other - maria@keller.example - Mail';
  expect(adapter.read()?.sender).toMatchObject(maria);
});

it('asks who is meant where only the operator wrote, to several', () => {
  const bob = { name: 'Bob', email: 'bob@keller.example' };
  const us = { name: 'Sam', email: 'support@northwind-apps.example' };
  const { adapter } = openGmail(ticket({ from: us, cc: [bob] }), ['sam@northwind-apps.example']);
  expect(adapter.read()?.sender).toMatchObject({ kind: 'one', person: bob });
  const more = ticket({ from: us, cc: [bob, { name: 'Eva', email: 'eva@keller.example' }] });
  expect(openGmail(more).adapter.read()?.sender).toMatchObject({
    kind: 'ambiguous',
    because: 'several',
  });
});

it('is nobody where an open message names no author', () => {
  const { adapter, view } = openGmail(
    ticket({ earlier: [{ by: 'customer', body: 'Hi', at: at - 2_000 }] }),
  );
  const last = [...view.querySelectorAll('[role="listitem"]')].at(-1);
  for (const named of last?.querySelectorAll('[email], [data-hovercard-id], [jid]') ?? []) {
    for (const name of ['email', 'data-hovercard-id', 'jid']) named.removeAttribute(name);
  }
  expect(adapter.read()?.sender).toEqual({ kind: 'none' });
});
