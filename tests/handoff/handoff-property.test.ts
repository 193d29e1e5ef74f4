import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workCase } from '../../lib/case/work-case';
import { handoffSchema } from '../../lib/handoff/schema';
import { BUCKETS } from '../../lib/triage/bucket';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import type { LabelledCase } from '../../scripts/cases/labelled-case';
import { workLabelledCase } from '../../scripts/cases/work-labelled-case';
import { aConversation, noConfirmations } from '../build/model';
import { anyMessage, anyReading } from '../triage/any-case';
import { blocksOf, HEADINGS } from './judged';

const language = english(createFormats('en', 'UTC'));
const KEY = ['rk', 'live', 'q7'.repeat(12)].join('_');
/** What Stripe knows of a person besides name and email. The last four digits of a card may stand in a reply. */
const PRIVATE = {
  phone: '+49 30 901820',
  street: 'Invalidenstrasse 117',
  card: '4242 4242 4242 4242',
  fingerprint: 'fpSecretOfTheCard',
  company: 'vat-DE136695976',
};

describe('a handoff of any case', () => {
  it('has the six blocks, fits its schema, and tells nothing private but name and email', () => {
    fc.assert(
      fc.property(
        anyReading,
        anyMessage,
        fc.constantFrom(null, ...BUCKETS),
        (reading, says, bucket) => {
          for (const { customer, charges } of reading.customers) {
            const { phone, street, company } = PRIVATE;
            customer.metadata = { phone, street, company };
            for (const charge of charges) {
              charge.billingName = street;
              charge.billingEmail = 'billing@private.example';
              charge.card = {
                brand: 'visa',
                last4: '9731',
                expMonth: 1,
                expYear: 2031,
                fingerprint: PRIVATE.fingerprint,
              };
            }
          }
          const { handoff } = workCase(
            {
              conversation: aConversation({
                message: `${says}\n${PRIVATE.phone}\n${PRIVATE.card}`,
                subject: `${PRIVATE.card} ${KEY}`,
              }),
              reading,
              confirmations: noConfirmations({ bucket }),
              links: { restartUrl: null },
              trackerUrl: null,
              replyLanguage: null,
            },
            language,
          );
          const { text, json } = handoff;
          expect(handoffSchema.parse(json)).toEqual(json);
          expect(blocksOf(text).map(([heading]) => heading)).toEqual(HEADINGS);
          const all = `${text}\n${JSON.stringify(json)}`;
          for (const [what, secret] of Object.entries({ ...PRIVATE, key: KEY })) {
            expect(all.includes(secret), `${what} in ${text}`).toBe(false);
          }
          expect(all).not.toMatch(/billing@private|expYear|metadata/);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('of the labelled ones, too', async () => {
    const folder = join(import.meta.dirname, '../fixtures/cases');
    for (const name of readdirSync(folder)) {
      const labelled = JSON.parse(readFileSync(join(folder, name), 'utf8')) as LabelledCase;
      const { handoff } = await workLabelledCase(labelled);
      expect(handoffSchema.parse(handoff.json), name).toEqual(handoff.json);
      expect(
        blocksOf(handoff.text).map(([heading]) => heading),
        name,
      ).toEqual(HEADINGS);
    }
  });
});
