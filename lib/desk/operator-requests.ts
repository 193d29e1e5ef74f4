import { readIdentifier } from '../identify/identifier';
import type { ConnectAnswer, KeyCheckAnswer, OperatorMessage } from '../messaging/protocol';
import type { Connection } from '../stripe/connect';
import { type Account, lastFour, modeOf } from '../vault/account';
import { readRestrictedKey } from '../vault/restricted-key';
import type { Vault } from '../vault/session';
import type { PortalCheckUpView } from './check-up-portal';
import type { Desk, DeskWorld } from './desk';
import { insertIntoTicket } from './insert-into-ticket';
import type { KeyChecks } from './key-checks';
import { nothingConfirmed } from './open-ticket';
import type { Settings } from './settings';
import type { TemplateShelf } from './template-shelf';

/** What the operator's requests need beside the desk. */
export interface OperatorWorld extends Pick<DeskWorld, 'askPage'> {
  desk: Desk;
  vault: Vault;
  tryConnection(key: string): Promise<Connection>;
  keyChecks: KeyChecks;
  checkUpPortal(): Promise<PortalCheckUpView>;
  settings(): Settings;
  templates: TemplateShelf;
  /** Requests of the last thirty days. */
  reads(account: Account): number;
  saveSettings(settings: Settings): Promise<void>;
  wipeCache(): Promise<void>;
}

/** Answers the panel and the options page; every request of theirs has its line here. */
export async function answerOperator(
  message: OperatorMessage,
  world: OperatorWorld,
): Promise<unknown> {
  const { desk, vault } = world;
  switch (message.type) {
    case 'connect':
      return connect(message.key, world);
    case 'use_sample':
      await vault.trySample();
      return startAgain(world);
    case 'account':
      return { connected: connected(world) };
    case 'check_key':
      return checkKey(message.again, world);
    case 'lock':
      await vault.lock();
      await desk.clear();
      return world.wipeCache();
    case 'unlock':
      await vault.unlock();
      return desk.resume();
    case 'forget_key':
      await vault.forget();
      return startAgain(world);
    case 'settings':
      return world.settings();
    case 'check_up_portal':
      return world.checkUpPortal();
    case 'save_settings':
      await world.saveSettings(message.settings);
      await desk.introduceAll();
      return desk.resume();
    case 'templates':
      return world.templates.all();
    case 'save_template':
      await world.templates.save(message.language, message.name, message.text);
      await desk.resume();
      return world.templates.all();
    default:
      return onTicket(message, world);
  }
}

type TicketMessage = Extract<OperatorMessage, { windowId: number }>;

/** What concerns the ticket in front of the window. */
async function onTicket(message: TicketMessage, world: OperatorWorld): Promise<unknown> {
  const { desk } = world;
  const tabId = await desk.tabOf(message.windowId);
  const ticket = desk.ticketIn(tabId);
  if (message.type === 'insert') {
    if (tabId === null) return { kind: 'other_ticket' };
    const draft = desk.draftIn(tabId);
    return insertIntoTicket(ticket, message, {
      draft,
      askPage: (request) => world.askPage(tabId, request),
    });
  }
  // What was meant for another ticket than the one in front by now is dropped.
  if (tabId === null || ticket?.conversation.ticketId !== message.ticketId) return undefined;
  switch (message.type) {
    case 'look_up':
      return desk.lookUp(tabId);
    case 'refresh':
      return desk.lookUp(tabId, true);
    case 'search': {
      const who = readIdentifier(message.query);
      // The panel takes nothing else; a request that is none of its own changes nothing.
      if (who === null) return undefined;
      Object.assign(ticket, { chosen: { who, source: message.source }, chosenCustomerId: null });
      ticket.confirmations = nothingConfirmed();
      await desk.noted(tabId);
      return desk.lookUp(tabId);
    }
    case 'choose_sender':
      ticket.chosen = { who: { kind: 'email', email: message.email }, source: 'chosen' };
      await desk.noted(tabId);
      return desk.lookUp(tabId);
    case 'choose_customer':
      ticket.chosenCustomerId = message.customerId;
      ticket.confirmations = { ...ticket.confirmations, contractChecked: false, bucket: null };
      await desk.noted(tabId);
      return desk.readFurther(tabId, { customerId: message.customerId, list: null });
    case 'load_more':
      return desk.readFurther(tabId, message);
    case 'choose_bucket':
      ticket.confirmations.bucket = message.bucket;
      break;
    case 'choose_language':
      ticket.replyLanguage = message.language;
      break;
    case 'confirm':
      if (message.what === 'identity') ticket.confirmations.identityVerified = message.confirmed;
      else ticket.confirmations.contractChecked = message.confirmed;
  }
  return desk.noted(tabId);
}

async function connect(pasted: string, world: OperatorWorld): Promise<ConnectAnswer> {
  const reading = readRestrictedKey(pasted);
  if (reading.kind === 'refused') return reading;
  const { key, mode } = reading;
  const connection = await world.tryConnection(key);
  if (!connection.ok) return { kind: 'failed', failure: connection.failure };
  await world.vault.connect({ kind: 'key', key, mode, name: connection.accountName });
  await startAgain(world);
  return { kind: 'connected', mode, accountName: connection.accountName };
}

/** Only an unlocked key is tried; the sample account has none. */
async function checkKey(again: boolean, world: OperatorWorld): Promise<KeyCheckAnswer> {
  const session = world.vault.session();
  if (session?.account.kind !== 'key') return { kind: 'no_key' };
  return session.locked ? { kind: 'locked' } : world.keyChecks.of(session.account, again);
}

/** Another account, or none: nothing read through the old one may stay. */
async function startAgain({ desk, wipeCache, keyChecks }: OperatorWorld): Promise<void> {
  await desk.clear();
  await wipeCache();
  await keyChecks.wipe();
  await desk.resume();
}

function connected({ vault, reads }: OperatorWorld) {
  const account = vault.session()?.account;
  if (!account) return null;
  return {
    mode: modeOf(account),
    name: account.name,
    sample: account.kind === 'sample',
    lastFour: lastFour(account),
    reads: modeOf(account) === 'live' ? reads(account) : null,
  };
}
