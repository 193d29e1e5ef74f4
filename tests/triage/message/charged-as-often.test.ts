import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../lib/triage/message/read-message';
import { aConversation } from '../../build/model';

function intentOf(message: string) {
  return readMessage(aConversation({ subject: '', message, language: 'en' })).intent;
}

describe('twice in every month', () => {
  it.each([
    'I am billed twice every month',
    'You charge me twice each month.',
    'We have been charged $20 twice a month since May',
    'Why do I pay twice every month?',
  ])('is charged twice: %s', (message) => {
    expect(intentOf(message)).toBe('charged_twice');
  });

  it.each([
    'Can I be billed twice a month?',
    'I would like to be charged twice a month',
    'Is it possible to pay twice per month?',
    'How do I get billed twice a month instead of once?',
    'I get paid twice a month',
    'The standard plan is billed twice a year',
  ])('is how often somebody wishes to pay, or is paid: %s', (message) => {
    expect(intentOf(message)).not.toBe('charged_twice');
  });
});
