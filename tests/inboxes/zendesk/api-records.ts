import { AGENT, type DeskComment, type DeskTicket, type DeskUser } from './desk-records';

const COMMENTS_A_PAGE = 100;

/** A ticket as the API gives it. */
export function apiTicket(ticket: DeskTicket, origin: string) {
  const ids = ticket.ccs.map(({ id }) => id);
  const first = ticket.comments[0];
  return {
    url: `${origin}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: via(ticket),
    created_at: isoDate(first?.at ?? 0),
    updated_at: isoDate(ticket.comments.at(-1)?.at ?? 0),
    type: null,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: first?.text ?? '',
    priority: null,
    status: 'open',
    recipient: ticket.mail.to,
    requester_id: ticket.requester.id,
    submitter_id: ticket.requester.id,
    assignee_id: AGENT.id,
    organization_id: null,
    collaborator_ids: ids,
    follower_ids: [],
    email_cc_ids: ids,
    is_public: true,
    tags: [],
    custom_fields: [],
    allow_channelback: false,
  };
}

function via({ channel, mail }: DeskTicket) {
  const { name, address } = mail.from;
  return channel === 'web'
    ? {
        channel: 'email',
        source: {
          from: { address, name },
          to: { name: 'Northwind Apps', address: mail.to },
          rel: null,
        },
      }
    : { channel, source: { from: {}, to: {}, rel: null } };
}

/** A user beside other records; `partial` leaves the address out. */
export function apiUser({ id, name, email, role }: DeskUser, partial: boolean) {
  return partial ? { id, name, role } : { id, name, email, role, active: true };
}

export function apiUserInFull(user: DeskUser, origin: string) {
  return {
    ...apiUser(user, false),
    url: `${origin}/api/v2/users/${user.id}.json`,
    created_at: '2024-02-11T16:05:13Z',
    time_zone: 'UTC',
    phone: null,
    photo: null,
    locale: 'en-US',
    organization_id: null,
    verified: user.identities[0]?.verified ?? false,
    tags: [],
    suspended: false,
    user_fields: {},
  };
}

export function apiIdentities(user: DeskUser, origin: string) {
  return user.identities.map(({ value, verified }, index) => ({
    url: `${origin}/api/v2/users/${user.id}/identities/${user.id + index}.json`,
    id: user.id + index,
    user_id: user.id,
    type: 'email',
    value,
    verified,
    primary: index === 0,
    deliverable_state: 'deliverable',
  }));
}

/**
 * A page of a ticket's comments, oldest first or as `sort` says; `meta` tells the cursor of the next page.
 */
export function apiComments(ticket: DeskTicket, { searchParams }: URL) {
  const newestFirst =
    searchParams.get('sort') === '-created_at' || searchParams.get('sort_order') === 'desc';
  const all = newestFirst ? ticket.comments.toReversed() : ticket.comments;
  const start = Number(searchParams.get('page[after]') ?? 0);
  const end = start + Number(searchParams.get('page[size]') ?? COMMENTS_A_PAGE);
  const hasMore = end < all.length;
  return {
    comments: all.slice(start, end).map(apiComment),
    meta: { has_more: hasMore, after_cursor: hasMore ? String(end) : null, before_cursor: null },
  };
}

function apiComment({ id, author, isPublic, text, html, at }: DeskComment) {
  return {
    id,
    type: 'Comment',
    author_id: author.id,
    body: text,
    html_body: `<div class="zd-comment" dir="auto">${html ?? escaped(text)}</div>`,
    plain_body: text,
    public: isPublic,
    attachments: [],
    created_at: isoDate(at),
  };
}

function escaped(text: string): string {
  return text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\n', '<br>');
}

/** As the API writes times: no milliseconds. */
function isoDate(at: number): string {
  return new Date(at * 1000).toISOString().replace('.000Z', 'Z');
}
