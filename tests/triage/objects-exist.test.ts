import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/billing/reading';
import { BUCKETS } from '../../lib/triage/bucket';
import type { Decision } from '../../lib/triage/decision';
import type { LabelledCase } from '../../scripts/cases/labelled-case';
import { workLabelledCase } from '../../scripts/cases/work-labelled-case';
import { anyMessage, anyReading } from './any-case';
import { judge } from './judge';
import { linesWithoutObject, objectsNamed } from './objects-named';

/** Every id in this reading is a value of its own in it. */
function missingIn(reading: Reading, decision: Decision): string[] {
  const whole = JSON.stringify(reading);
  return objectsNamed(decision).filter((id) => !whole.includes(`"${id}"`));
}

describe('every object that a decision names exists', () => {
  const FOLDER = join(import.meta.dirname, '../fixtures/cases');

  it('in the labelled cases', async () => {
    for (const name of readdirSync(FOLDER)) {
      const labelled = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as LabelledCase;
      const { decision, reading } = await workLabelledCase(labelled);
      expect(missingIn(reading, decision), name).toEqual([]);
      expect(linesWithoutObject(decision), name).toEqual([]);
    }
  });

  it('whatever was read and written, and whichever bucket is chosen', () => {
    fc.assert(
      fc.property(
        anyReading,
        anyMessage,
        fc.constantFrom(null, ...BUCKETS),
        (reading, says, bucket) => {
          const decision = judge({ says, reading, confirmations: { bucket } });
          expect(missingIn(reading, decision)).toEqual([]);
          expect(linesWithoutObject(decision)).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });
});
