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

describe('the labelled cases', () => {
  it.each(cases.map((each) => [each.id, each] as const))('%s', async (_, labelled) => {
    const judged = judgeCase(await workLabelledCase(labelled), labelled.expect);
    const wrong = FIELDS.filter((field) => !judged[field].right).map((field) => ({
      field,
      ...judged[field],
    }));
    expect(wrong).toEqual([]);
  });

  it('draft without a problem, and never with a session link', async () => {
    for (const labelled of cases) {
      const { draft, decision } = await workLabelledCase(labelled);
      expect(draft.problems, labelled.id).toEqual([]);
      expect(draft.text, labelled.id).not.toMatch(/\/p\/session|\/session\//);
      if (decision.link.url && draft.situation === decision.situation) {
        expect(draft.text, labelled.id).toContain(decision.link.url);
      }
    }
  });

  it('name only objects that exist in their evidence', async () => {
    for (const labelled of cases) {
      const { decision } = await workLabelledCase(labelled);
      const stripe = JSON.stringify(labelled.stripe);
      for (const { objects } of decision.evidence) {
        for (const id of objects) expect(stripe, `${labelled.id} ${id}`).toContain(`"${id}"`);
      }
    }
  });
});
