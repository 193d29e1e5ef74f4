import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';
import messages from './no-wish-es-pt.json';

// Denied, feared or asked about, never wished: whatever else such a mail is read as, it is not this.
describe.each(messages)('$language: $message', ({ language, message, not }) => {
  it.each([language, null])(`is no ${not}, the language being %s`, (guessed) => {
    expect(readMessage(aConversation({ message, subject: '', language: guessed })).intent).not.toBe(
      not,
    );
  });
});

const ENDLESS = [
  'a'.repeat(20_000),
  'cancele mi plan y me cobraron dos veces '.repeat(500),
  'nao quero cobrancas de novo na fatura do cartao '.repeat(420),
];

describe('a message of 20,000 characters without an end', () => {
  it.each(ENDLESS)('is read in well under a second', (message) => {
    const start = performance.now();
    readMessage(aConversation({ message, subject: '', language: null }));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
