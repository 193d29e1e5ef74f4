import type { Intent } from '../../../lib/triage/message/matter';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';

/** The leading intent of a message alone, under a subject that says nothing. */
export function intentOf(message: string, language: string | null): Intent {
  return readMessage(aConversation({ message, subject: '', language })).intent;
}
