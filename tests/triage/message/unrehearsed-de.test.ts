import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';
import messages from './unrehearsed-de.json';

// Written before the phrase tables were made to read them: a change that loses one shows here.
describe.each(messages)('$language: $message', ({ intent, language, subject, message }) => {
  it.each([language, null])(`is about ${intent}, the language being %s`, (guessed) => {
    const conversation = aConversation({ subject, message, language: guessed });
    expect(readMessage(conversation).intent).toBe(intent);
  });
});
