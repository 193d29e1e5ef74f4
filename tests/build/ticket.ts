import type { Conversation } from '../../lib/inbox/conversation';
import type { Action, Confirmations, Decision } from '../../lib/triage/decision';
import type { ActionEffect } from '../../lib/triage/what-changes';

export function aConversation(some: Partial<Conversation> = {}): Conversation {
  return {
    inbox: 'gmail',
    ticketId: 'thread-f:1',
    url: 'https://mail.google.com/mail/u/0/#inbox/thread1',
    subject: 'Charged twice?',
    sender: {
      kind: 'one',
      person: { name: 'Priya Raman', email: 'priya.raman@lumenpost.example' },
    },
    replyTo: null,
    otherAddresses: [],
    otherRecipients: [],
    message: 'Hi, my card statement shows $29.00 two times.\n\nThanks\nPriya',
    earlierMessage: null,
    language: 'en',
    ...some,
  };
}

export function anEffect(some: Partial<ActionEffect> = {}): ActionEffect {
  return {
    mrrDelta: {},
    accessEnds: null,
    refunded: null,
    prorated: null,
    standing: null,
    stillOwed: [],
    notCollected: false,
    mayEndAtOnce: false,
    fee: null,
    ...some,
  };
}

export function anAction(some: Partial<Action> = {}): Action {
  return {
    id: 'send_login_link',
    target: null,
    amount: null,
    reversible: true,
    enabled: true,
    blockedBy: [],
    effect: null,
    undoUntil: null,
    terms: [],
    ...some,
  };
}

/** A quiet decision: nothing asked, nothing to do. */
export function aDecision(some: Partial<Decision> = {}): Decision {
  return {
    matter: {
      intent: 'thanks',
      intents: ['thanks'],
      signs: [],
      source: 'message',
      mentions: { amounts: [], days: [], last4: [] },
    },
    bucket: 'missing_self_serve',
    confidence: 'fair',
    situation: 'nothing_asked',
    evidence: [],
    rival: null,
    wouldChange: [],
    contract: [],
    recommended: 'no_op',
    actions: [anAction({ id: 'no_op' })],
    link: {
      kind: 'none',
      url: null,
      objectId: null,
      opensWithoutLogin: false,
      opensAnotherCustomer: false,
    },
    refund: null,
    extraSubscriptionId: null,
    keptSubscriptionId: null,
    subjectId: null,
    gaps: [],
    anomalies: [],
    mrr: { usd: 2900 },
    ...some,
  };
}

export function noConfirmations(some: Partial<Confirmations> = {}): Confirmations {
  return { identityVerified: false, contractChecked: false, bucket: null, ...some };
}
