import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FIELDS, judgeCase } from '../../scripts/cases/judge-case';
import type { LabelledCase } from '../../scripts/cases/labelled-case';
import { workLabelledCase } from '../../scripts/cases/work-labelled-case';

const FOLDER = join(import.meta.dirname, '../fixtures/cases');

const cases = readdirSync(FOLDER).map(
  (name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as LabelledCase,
);

describe.each(cases.map((each) => [each.id, each] as const))('labelled case %s', (_, labelled) => {
  it('is judged as its label says, and drafted and evidenced soundly', async () => {
    const worked = await workLabelledCase(labelled);
    const { draft, decision } = worked;
    const judged = judgeCase(worked, labelled.expect);
    const wrong = FIELDS.filter((field) => !judged[field].right).map((field) => ({
      field,
      ...judged[field],
    }));
    expect(wrong).toEqual([]);

    expect(draft.problems).toEqual([]);
    expect(draft.text).not.toMatch(/\/p\/session|\/session\//);
    if (decision.link.url && draft.situation === decision.situation) {
      expect(draft.text).toContain(decision.link.url);
    }

    const stripe = JSON.stringify(labelled.stripe);
    const named = decision.evidence.flatMap(({ objects }) => objects);
    expect(named.filter((id) => !stripe.includes(`"${id}"`))).toEqual([]);
  });
});
