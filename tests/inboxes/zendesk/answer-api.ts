import { apiComments, apiIdentities, apiTicket, apiUser, apiUserInFull } from './api-records';
import { AGENT, type DeskTicket, type DeskUser } from './desk-records';
import type { ApiTrouble, ZendeskVariant } from './zendesk-variant';

export const SESSION = '_zendesk_session=simulated';

/** Answers `/api/v2/…` to whoever brings the session cookie that the page got. It only reads. */
export async function answerApi(
  request: Request,
  tickets: readonly DeskTicket[],
  variant: ZendeskVariant,
): Promise<Response> {
  const url = new URL(request.url);
  const trouble = await variant.beforeAnswer(url.pathname);
  const signedIn = (request.headers.get('cookie') ?? '').split('; ').includes(SESSION);
  if (trouble) return refusal(trouble);
  if (request.method !== 'GET') return Response.json({ error: 'Forbidden' }, { status: 403 });
  if (!signedIn) {
    return url.pathname === '/api/v2/users/me.json'
      ? Response.json(nobody())
      : refusal('signed-out');
  }
  const record = found(url, tickets, variant);
  return record ? Response.json(record) : refusal('not-found');
}

function found(url: URL, tickets: readonly DeskTicket[], variant: ZendeskVariant): object | null {
  const { origin, pathname } = url;
  const withUsers = url.searchParams.get('include')?.split(',').includes('users') ?? false;
  const [, kind, id, part] =
    /^\/api\/v2\/(tickets|users)\/(\w+)(?:\/(\w+))?(?:\.json)?$/.exec(pathname) ?? [];
  const beside = (users: DeskUser[]) =>
    withUsers ? { users: users.map((user) => apiUser(user, variant.partialUsers)) } : {};
  if (kind === 'tickets') {
    const ticket = tickets.find((each) => String(each.id) === id);
    if (!ticket) return null;
    if (part === 'comments') return { ...apiComments(ticket, url), ...beside(everybody(ticket)) };
    if (part === 'email_ccs')
      return { users: ticket.ccs.map((user) => apiUserInFull(user, origin)) };
    return part ? null : { ticket: apiTicket(ticket, origin), ...beside(everybody(ticket)) };
  }
  const user = userOf(id, tickets);
  if (kind !== 'users' || !user) return null;
  if (part === 'identities')
    return { identities: apiIdentities(user, origin), count: user.identities.length };
  if (part) return null;
  const token = id === 'me' ? { authenticity_token: 'simulated' } : {};
  return { user: { ...apiUserInFull(user, origin), ...token } };
}

function userOf(id: string | undefined, tickets: readonly DeskTicket[]): DeskUser | undefined {
  if (id === 'me') return AGENT;
  return tickets.flatMap(everybody).find((user) => String(user.id) === id);
}

/** In no order that tells who the requester is: the agent comes first. */
function everybody({ requester, ccs }: DeskTicket): DeskUser[] {
  return [AGENT, ...ccs, requester];
}

function nobody() {
  return {
    user: { id: null, name: 'Anonymous user', email: 'invalid@example.com', role: 'end-user' },
  };
}

function refusal(trouble: ApiTrouble): Response {
  switch (trouble) {
    case 'signed-out':
      return Response.json({ error: "Couldn't authenticate you" }, { status: 401 });
    case 'not-found':
      return Response.json({ error: 'RecordNotFound', description: 'Not found' }, { status: 404 });
    case 'rate-limited':
      return new Response('Number of allowed API requests per minute exceeded', {
        status: 429,
        headers: { 'retry-after': '37', 'content-type': 'text/plain' },
      });
    case 'server-error':
      return Response.json({ error: { title: 'Sorry', message: 'Internal' } }, { status: 500 });
    case 'html':
      return new Response(
        '<!doctype html><title>Sign in</title><h1>Sign in to Northwind Apps</h1>',
        {
          headers: { 'content-type': 'text/html; charset=utf-8' },
        },
      );
  }
}
