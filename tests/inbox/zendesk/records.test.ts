import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  commentRecords,
  identityAddresses,
  singleUser,
  ticketRecord,
  usersOf,
} from '../../../lib/inbox/zendesk/records';

const maria = { id: 7, name: 'Maria', email: 'maria@keller.example' };

describe('a ticket', () => {
  const ticket = {
    id: 12,
    subject: ' Charged ',
    requester_id: 7,
    submitter_id: 7,
    email_cc_ids: [8],
  };

  it('is read', () => {
    expect(
      ticketRecord({ ticket: { ...ticket, description: 'Hi' }, users: [maria] }, '12'),
    ).toEqual({
      subject: 'Charged',
      requesterId: 7,
      description: 'Hi',
      ccIds: [8],
      users: [maria],
    });
  });

  it('has no words of the requester’s where somebody else opened it', () => {
    const opened = { ...ticket, submitter_id: 9, description: 'By an agent' };
    expect(ticketRecord({ ticket: opened }, '12')?.description).toBeNull();
  });

  it.each([
    ['another one', { ticket: { ...ticket, id: 13 } }],
    ['one of nobody', { ticket: { ...ticket, requester_id: null } }],
    ['one of no id', { ticket: { ...ticket, requester_id: '7' } }],
    ['none', { error: 'RecordNotFound' }],
    ['inherited', { ticket: Object.create({ ...ticket }) }],
    ['a list', []],
    ['nothing', null],
  ])('is refused: %s', (_, record) => expect(ticketRecord(record, '12')).toBeNull());
});

describe('a user', () => {
  it.each([
    ['with an address', { ...maria, email: ' maria@keller.example ' }, maria],
    ['without one', { ...maria, email: null }, { ...maria, email: null }],
    [
      'with something else',
      { ...maria, email: 'a@b.example, c@d.example' },
      { ...maria, email: null },
    ],
    ['in part', { id: 7, name: '' }, { id: 7, name: null, email: undefined }],
    ['of an unsafe id', { ...maria, id: 2 ** 60 }, null],
  ])('%s', (_, user, read) => expect(singleUser({ user })).toEqual(read));

  it('is left out of a list where it is none', () => {
    expect(usersOf({ users: [null, 3, { id: 'x' }, maria] })).toEqual([maria]);
  });
});

it('sorts comments, latest first, whatever order they came in', () => {
  const comment = { author_id: 7, public: true, plain_body: 'a&nbsp;b' };
  const record = {
    comments: [
      { ...comment, created_at: '2026-11-01T10:00:00Z' },
      { ...comment, created_at: '2026-11-01T12:00:00Z', public: 'true' },
      { ...comment, created_at: 'yesterday' },
    ],
  };
  expect(commentRecords(record).map(({ isPublic, text }) => [isPublic, text])).toEqual([
    [false, 'a b'],
    [true, 'a b'],
  ]);
});

it('takes e-mail identities only', () => {
  const identities = [
    { type: 'email', value: 'a@b.example' },
    { type: 'phone_number', value: '+49 30 1' },
    { type: 'email', value: 'no address' },
  ];
  expect(identityAddresses({ identities })).toEqual(['a@b.example']);
});

it('never throws, whatever is answered', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
      for (const record of [one, { ticket: one, users: other }, { comments: one, user: other }]) {
        ticketRecord(record, '1');
        singleUser(record);
        usersOf(record);
        commentRecords(record);
        identityAddresses({ identities: record });
      }
    }),
  );
});
