import { chosenReading, type MatchKind, type Reading } from '../billing/reading';
import type { Case } from '../case/case';
import { workCase } from '../case/work-case';
import type { HandoffLanguage } from '../handoff/handoff-words';
import { alsoKnown } from '../identify/also-known';
import { mentionedIdentifiers } from '../identify/mentioned';
import type { OwnTemplates } from '../reply/own-templates';
import type { Account } from '../vault/account';
import { accountLabel } from './account-label';
import { type OpenTicket, subjectOf } from './open-ticket';
import type { Settings } from './settings';
import type { IdentityView, PanelView, SlowedView, TicketLabel } from './view';

/** A claim stays one, whichever of its customers is picked. */
const FOUND_BY_SEARCH: ReadonlySet<MatchKind> = new Set<MatchKind>([
  'mentioned_in_message',
  'kept_by_inbox',
  'typed_by_operator',
]);

/** What of the operator's own takes part in what is shown. */
interface Operator {
  settings: Settings;
  templates: OwnTemplates;
  language: HandoffLanguage;
  /** The month's reads are used up. */
  sparing: boolean;
}

/** What the panel shows of a ticket: a function of what is known, so that nothing of an earlier one can stay. */
export function showTicket(account: Account, ticket: OpenTicket, by: Operator): PanelView {
  const label = { account: accountLabel(account), ticket: ticketLabel(ticket) };
  const { reading, failure, conversation } = ticket;
  const slowed = slowedView(ticket);
  const lookingUp = { state: 'looking_up', ...label, awaits: 'stripe', slowed } as const;
  if (failure && reading === null) {
    return { state: failure.kind, ...label, failure, partial: null };
  }
  if (subjectOf(ticket) === null) {
    return conversation.sender.kind === 'awaited'
      ? { state: 'looking_up', ...label, awaits: 'sender', identity: null, slowed }
      : ambiguous(label, conversation.sender);
  }
  if (reading === null) {
    return ticket.lookUp
      ? { ...lookingUp, identity: null }
      : { state: 'idle', ...label, sparing: by.sparing };
  }
  if (reading.stage === 'identity') {
    return { ...lookingUp, identity: identityOf(reading) };
  }
  const picked = caseReading(ticket, reading);
  if (chosenReading(picked)?.depth === 'glance') {
    if (!ticket.lookUp && failure) {
      return { state: failure.kind, ...label, failure, partial: null };
    }
    return { ...lookingUp, identity: identityOf(picked) };
  }
  const { broken } = reading;
  if (broken) {
    const whole = caseOf(ticket, reading, by);
    // An oddity seen in half of the lists may be none.
    const partial = { ...whole, decision: { ...whole.decision, anomalies: [] } };
    return { state: broken.kind, ...label, failure: broken, partial };
  }
  return {
    state: stateOf(caseReading(ticket, reading)),
    ...label,
    case: caseOf(ticket, reading, by),
    cached: ticket.cached,
    refreshing: ticket.lookUp !== null,
    slowed,
    refreshFailed: failure,
  };
}

function slowedView({ slowed }: OpenTicket): SlowedView | null {
  if (slowed === null) return null;
  return { reason: slowed.reason, waitSeconds: Math.ceil(slowed.waitMs / 1000) };
}

function caseOf(
  ticket: OpenTicket,
  reading: Reading,
  { settings, templates, language }: Operator,
): Case {
  return workCase(
    {
      conversation: ticket.conversation,
      reading: caseReading(ticket, reading),
      confirmations: ticket.confirmations,
      links: { restartUrl: settings.restartUrl, readOnly: settings.readOnly },
      trackerUrl: settings.trackerUrl,
      replyLanguage: ticket.replyLanguage,
      templates,
    },
    language,
  );
}

/**
 * The operator's pick among several customers overrides ours, and is said to be theirs; what was searched for stays a
 * claim.
 */
export function caseReading(ticket: OpenTicket, reading: Reading): Reading {
  const id = ticket.chosenCustomerId;
  const known = id !== null && reading.customers.some(({ customer }) => customer.id === id);
  if (!known) return reading;
  const claimed = reading.match !== null && FOUND_BY_SEARCH.has(reading.match);
  return { ...reading, chosenId: id, match: claimed ? reading.match : 'chosen_by_operator' };
}

function stateOf(reading: Reading): 'found' | 'several_customers' | 'not_found' {
  const present = reading.customers.filter(({ customer }) => !customer.deleted);
  if (present.length === 0) return reading.guest ? 'found' : 'not_found';
  return reading.chosenId === null ? 'several_customers' : 'found';
}

function identityOf(reading: Reading): IdentityView {
  return {
    match: reading.match,
    guest: reading.guest && { name: reading.guest.name, email: reading.guest.email },
    customers: reading.customers.map(({ customer }) => ({
      id: customer.id,
      name: customer.name,
      email: customer.email,
      created: customer.created,
    })),
  };
}

function ambiguous(
  label: { account: PanelLabel['account']; ticket: TicketLabel },
  sender: OpenTicket['conversation']['sender'],
): PanelView {
  if (sender.kind === 'ambiguous') {
    const { candidates, because } = sender;
    return { state: 'ambiguous_sender', ...label, candidates, because };
  }
  return { state: 'ambiguous_sender', ...label, candidates: [], because: 'none' };
}

type PanelLabel = Extract<PanelView, { state: 'idle' }>;

export function ticketLabel({ conversation, chosen, holdsCardNumber }: OpenTicket): TicketLabel {
  const sender = conversation.sender.kind === 'one' ? conversation.sender.person : null;
  const looked = chosen?.who.kind === 'email' ? chosen.who.email : null;
  return {
    ticketId: conversation.ticketId,
    inbox: conversation.inbox,
    subject: conversation.subject,
    sender,
    mentioned: mentionedIdentifiers(conversation.message, sender?.email ?? looked),
    alsoKnown: alsoKnown(conversation, looked),
    holdsCardNumber,
  };
}
