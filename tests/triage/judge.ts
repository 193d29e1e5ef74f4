import type { Reading } from '../../lib/billing/reading';
import type { Conversation } from '../../lib/inbox/conversation';
import { decide } from '../../lib/triage/decide';
import type { Confirmations, Decision } from '../../lib/triage/decision';
import { aConversation, aReading, noConfirmations } from '../build/model';

interface Ticket {
  says: string;
  subject?: string;
  earlier?: string;
  reading?: Partial<Reading>;
  conversation?: Partial<Conversation>;
  confirmations?: Partial<Confirmations>;
  restartUrl?: string | null;
  readOnly?: boolean;
}

export const RESTART_URL = 'https://acme.example/pricing';

/** Decides one ticket of the usual customer. */
export function judge({ says, subject = '', earlier, ...given }: Ticket): Decision {
  return decide({
    conversation: aConversation({
      message: says,
      subject,
      earlierMessage: earlier ?? null,
      ...given.conversation,
    }),
    reading: aReading(given.reading),
    confirmations: noConfirmations(given.confirmations),
    links: {
      restartUrl: given.restartUrl === undefined ? RESTART_URL : given.restartUrl,
      readOnly: given.readOnly ?? false,
    },
  });
}

/** Ids of the actions that are ready to run. */
export function enabledActions({ actions }: Decision): string[] {
  return actions.filter(({ enabled }) => enabled).map(({ id }) => id);
}

export function gapIds({ gaps }: Decision): string[] {
  return gaps.map(({ id }) => id);
}
