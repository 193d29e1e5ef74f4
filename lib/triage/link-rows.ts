import type { Reading, Unread } from '../billing/reading';
import { mayReceiveOpenLinks } from '../identify/trust';
import type { Action, Blocker } from './action';
import { actionRow } from './action-row';
import { worstOwed } from './case-facts';
import { openLink } from './choose-link';
import type { Situation } from './decision';
import type { LadderInput } from './ladder-input';
import { featureOn, portalNeed } from './portal-need';

/** Situations in which the portal can do nothing for the customer. */
const BEYOND_PORTAL: Situation[] = [
  'checkout_to_finish',
  'checkout_without_recovery',
  'restart_wanted',
  'subscription_already_ended',
  'dispute_open',
  'several_customers',
  'customer_not_found',
];

const TO_PAY_OR_READ: Situation[] = [
  'bank_confirmation',
  'invoice_to_pay',
  'invoice_wanted',
  'card_to_update',
];

const TO_START_ANEW: Situation[] = [
  'restart_wanted',
  'checkout_without_recovery',
  'subscription_already_ended',
];

/** The rows that restore self-serve: they change nothing in Stripe. */
export function linkRows(input: LadderInput): Action[] {
  const { facts, situation, settings } = input;
  const rows = portalRows(input);
  const settles = situation === 'cancel_for_customer' && worstOwed(facts) !== null;
  if (TO_PAY_OR_READ.includes(situation) || settles) rows.push(openRow('send_invoice_link', input));
  if (situation === 'checkout_to_finish') rows.push(openRow('send_checkout_link', input));
  if (TO_START_ANEW.includes(situation)) {
    const blockedBy: Blocker[] = settings.restartUrl === null ? ['no_restart_page'] : [];
    rows.push(actionRow('send_restart_link', { blockedBy }));
  }
  return rows;
}

/** A login page that cannot do what is wanted is a dead end, so it is not offered. */
function portalRows({ facts, situation }: LadderInput): Action[] {
  const { portal } = facts.reading;
  if (!facts.customer) return [];
  const target = facts.customer.customer.id;
  const beyond = BEYOND_PORTAL.includes(situation);
  const off = portal !== null && !featureOn(portal, portalNeed(facts.matter.intent));
  const ofLogin: Blocker[] = beyond ? ['not_this_case'] : [];
  const unread = portal === null ? whyUnread(facts.reading, ['portal']) : null;
  if (unread) ofLogin.push(unread);
  else if (!portal?.loginPageUrl) ofLogin.push('no_login_page');
  else if (off) ofLogin.push('portal_feature_off');
  return [actionRow('send_login_link', { target, blockedBy: ofLogin })];
}

function openRow(id: 'send_invoice_link' | 'send_checkout_link', input: LadderInput): Action {
  const { facts, situation, confirmations } = input;
  const link = openLink(situation, facts);
  if (!link) {
    const lists: Unread['list'][] =
      id === 'send_invoice_link' ? ['invoices', 'charges'] : ['checkout_sessions'];
    return actionRow(id, { blockedBy: [whyUnread(facts.reading, lists) ?? 'no_target'] });
  }
  const may = mayReceiveOpenLinks(
    facts.conversation,
    facts.reading,
    confirmations.identityVerified,
  );
  return actionRow(id, {
    target: link.objectId,
    blockedBy: may ? [] : ['identity_not_verified'],
  });
}

/** A thing that could not be read is not known to be missing. Null where all was read, or as far as it goes. */
function whyUnread({ unread }: Reading, lists: Unread['list'][]): Blocker | null {
  const gaps = unread.filter(({ list }) => lists.includes(list));
  if (gaps.some(({ because }) => because === 'permission')) return 'permission_missing';
  return gaps.some(({ because }) => because === 'failed') ? 'not_read' : null;
}
