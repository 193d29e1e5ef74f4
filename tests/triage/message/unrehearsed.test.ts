import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';
import messages from './unrehearsed.json';
import more from './unrehearsed-2.json';

// Whole tickets, written before the phrase tables were made to read them: a change that loses one shows here.
describe.each([...messages, ...more])(
  '$language: $subject / $message',
  ({ intent, language, subject, message }) => {
    it.each([language, null])(`is about ${intent}, the language being %s`, (guessed) => {
      expect(readMessage(aConversation({ subject, message, language: guessed })).intent).toBe(
        intent,
      );
    });
  },
);
