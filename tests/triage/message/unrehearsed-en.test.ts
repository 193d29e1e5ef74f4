import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';
import messages from './unrehearsed-en.json';

// Fresh English mail, written without looking at the tables: a change that loses one shows here.
describe.each(messages)('$subject / $message', ({ intent, language, subject, message }) => {
  it.each([language, null])(`is about ${intent}, the language being %s`, (guessed) => {
    expect(readMessage(aConversation({ subject, message, language: guessed })).intent).toBe(intent);
  });
});
