import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { operatorWords } from '../../lib/words/languages';
import type { LabelledCase } from '../../scripts/cases/labelled-case';
import { workLabelledCase } from '../../scripts/cases/work-labelled-case';

const FOLDER = join(import.meta.dirname, '../fixtures/cases');

/** The panel's 360 px without its margins, in letters of the verdict's 15 px; three lines, each with some air at its end. */
const THREE_LINES_EM = 3 * ((360 - 2 * 12) / 15 - 1);

/** Wide ones as such, the others as wide as letters are on average where they are bold. */
function widthInEm(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/u.test(letter) ? 1 : 0.56), 0);
}

it('a verdict in Chinese stands in three lines of a narrow panel', async () => {
  const { decision } = operatorWords('zh-CN', 'zh-CN', 'UTC');
  const wide: string[] = [];
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const labelled = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as LabelledCase;
    const said = decision.verdict(await workLabelledCase(labelled));
    if (widthInEm(said) > THREE_LINES_EM) wide.push(`${widthInEm(said).toFixed()} em: ${said}`);
  }
  expect(wide).toEqual([]);
}, 60_000);
