import { describe, expect, it } from 'vitest';
import { sampleTickets } from '../../../lib/inbox/sample/tickets';
import { ticketNumber } from './desk-records';
import { serveZendesk } from './serve-zendesk';
import type { ZendeskVariant } from './zendesk-variant';

const NOW = 1_795_000_000;
const ORIGIN = 'https://northwind.zendesk.com';
const tickets = sampleTickets(NOW);

/** Asks the API as the page would: with the cookie that the page set. */
async function ask(path: string, variant: Partial<ZendeskVariant> = {}) {
  const page = await serveZendesk(new Request(`${ORIGIN}/agent/home`), tickets);
  const cookie = page.headers.get('set-cookie')?.split(';')[0] ?? '';
  const request = new Request(`${ORIGIN}${path}`, { headers: { cookie } });
  const response = await serveZendesk(request, tickets, variant);
  return {
    response,
    json: await response
      .clone()
      .json()
      .catch(() => null),
  };
}

describe('the simulated API', () => {
  const id = ticketNumber('card-ran-out');
  const withUsers = `/api/v2/tickets/${id}.json?include=users`;

  it('gives every sample ticket a number of its own', () => {
    expect(new Set(tickets.map((ticket) => ticketNumber(ticket.id))).size).toBe(tickets.length);
  });

  it('has the requester among the users beside the ticket, not first', async () => {
    const { json } = await ask(withUsers);
    const index = json.users.findIndex(
      (user: { id: number }) => user.id === json.ticket.requester_id,
    );
    expect(index).toBeGreaterThan(0);
    expect(json.users[index].email).toBe('Greg.Oduya@Silverbirch.example');
  });

  it('leaves the addresses to the single user where users come in part', async () => {
    const { json } = await ask(withUsers, { partialUsers: true });
    expect(JSON.stringify(json.users)).not.toContain('@');
    const { json: single } = await ask(`/api/v2/users/${json.ticket.requester_id}.json`);
    expect(single.user.email).toBe('Greg.Oduya@Silverbirch.example');
  });

  it('knows somebody without an address', async () => {
    const { json } = await ask(`/api/v2/tickets/${ticketNumber('messaging')}.json?include=users`);
    const users: { id: number; email: string | null }[] = json.users;
    const requester = users.find((user) => user.id === json.ticket.requester_id);
    expect(requester?.email).toBeNull();
    const { json: more } = await ask(`/api/v2/users/${requester?.id}/identities.json`);
    expect(more.identities).toEqual([]);
  });

  it('has further addresses, and a first mail from somebody else', async () => {
    const { json } = await ask(`/api/v2/tickets/${ticketNumber('forwarded')}.json`);
    expect(json.ticket.via.source.from.address).toBe('dana@northwind-apps.example');
    const { json: more } = await ask(`/api/v2/users/${json.ticket.requester_id}/identities.json`);
    expect(
      more.identities.map(({ value, primary }: Record<string, unknown>) => [value, primary]),
    ).toEqual([
      ['ivo.marek@tallgrass.example', true],
      ['ivo@marek-home.example', false],
    ]);
  });

  it('tells notes from messages', async () => {
    const { json } = await ask(`/api/v2/tickets/${ticketNumber('copied')}/comments.json`);
    expect(json.comments.map((comment: { public: boolean }) => comment.public)).toEqual([
      true,
      true,
      false,
      true,
    ]);
  });

  it('gives comments page by page, from either end', async () => {
    const path = `/api/v2/tickets/${ticketNumber('copied')}/comments.json?page[size]=3`;
    const { json } = await ask(`${path}&sort=-created_at`);
    expect(json.comments.map((comment: { public: boolean }) => comment.public)).toEqual([
      true,
      false,
      true,
    ]);
    const { json: rest } = await ask(`${path}&page[after]=${json.meta.after_cursor}`);
    expect([json.meta.has_more, rest.comments.length, rest.meta.has_more]).toEqual([
      true,
      1,
      false,
    ]);
  });

  it('answers nobody without the session', async () => {
    const signedOut = await serveZendesk(new Request(`${ORIGIN}${withUsers}`), tickets);
    expect(signedOut.status).toBe(401);
    const me = await serveZendesk(new Request(`${ORIGIN}/api/v2/users/me.json`), tickets);
    expect(await me.json()).toMatchObject({ user: { id: null } });
  });

  it.each([
    ['signed-out', 401],
    ['not-found', 404],
    ['rate-limited', 429],
    ['server-error', 500],
    ['html', 200],
  ] as const)('can fail: %s', async (trouble, status) => {
    const { response, json } = await ask(withUsers, { beforeAnswer: () => trouble });
    expect(response.status).toBe(status);
    expect(json?.ticket).toBeUndefined();
    expect(response.headers.has('retry-after')).toBe(status === 429);
  });
});
