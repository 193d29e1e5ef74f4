import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workCase } from '../../lib/case/work-case';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import { anyCardNumber } from '../build/any-card-number';
import { aConversation, aReading, noConfirmations } from '../build/model';

const language = english(createFormats('en-GB', 'UTC'));
const PLACES = ['message', 'subject', 'earlierMessage', 'name'] as const;

function worked(place: (typeof PLACES)[number], text: string): string {
  const email = 'priya.raman@lumenpost.example';
  const conversation = aConversation(
    place === 'name'
      ? { sender: { kind: 'one', person: { name: text, email } } }
      : { [place]: text },
  );
  return JSON.stringify(
    workCase(
      {
        conversation,
        reading: aReading(),
        confirmations: noConfirmations(),
        links: { restartUrl: null },
        trackerUrl: 'https://tracker.example/new?title={title}&body={body}',
        replyLanguage: null,
      },
      language,
    ),
  );
}

/** The digits of a text with nothing between those that belong together. */
function digitsOf(text: string): string {
  return text.normalize('NFKC').replace(/\\n|[\s\-‐·./]/g, '');
}

describe('a card number that a customer pasted', () => {
  it.each(PLACES)('into the %s is in nothing that is made of the case', (place) => {
    fc.assert(
      fc.property(
        anyCardNumber,
        fc.constantFrom('', 'My card: ', 'I was charged $29.00 twice, '),
        fc.constantFrom('', ', please refund me.', '\nPriya'),
        (number, before, after) => {
          const made = worked(place, `${before}${number}${after}`);
          expect(digitsOf(made).includes(digitsOf(number))).toBe(false);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('leaves the rest of what was written', () => {
    const made = worked('message', 'Charged twice on 4242 4242 4242 4242, invoice LP-0002');
    expect(made).toContain('Charged twice on ••••, invoice LP-0002');
  });
});
