import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FIELDS, type Field, type Judgement, judgeCase } from './cases/judge-case';
import type { LabelledCase } from './cases/labelled-case';
import { workLabelledCase } from './cases/work-labelled-case';

interface Judged {
  id: string;
  title: string;
  fields: Record<Field, Judgement>;
}

type Totals = Record<Field, { right: number; of: number }>;

async function judgeAll(directory: string): Promise<Judged[]> {
  const files = readdirSync(directory).filter((name) => name.endsWith('.json'));
  if (files.length === 0) throw new Error(`there is no labelled case (*.json) in ${directory}`);
  const judged: Judged[] = [];
  for (const file of files.sort()) {
    const labelled = JSON.parse(readFileSync(join(directory, file), 'utf8')) as LabelledCase;
    const fields = judgeCase(await workLabelledCase(labelled), labelled.expect);
    judged.push({ id: labelled.id, title: labelled.title, fields });
  }
  return judged;
}

function totalsOf(cases: Judged[]): Totals {
  const count = (field: Field) => ({
    right: cases.filter(({ fields }) => fields[field].right).length,
    of: cases.length,
  });
  return Object.fromEntries(FIELDS.map((field) => [field, count(field)])) as Totals;
}

function print(cases: Judged[], totals: Totals): void {
  for (const { id, fields } of cases) {
    const wrong = FIELDS.filter((field) => !fields[field].right);
    const verdict = `${fields.bucket.got} / ${fields.recommended.got}`;
    const label = `${fields.bucket.want} / ${fields.recommended.want}`;
    console.log(`${wrong.length === 0 ? 'ok  ' : 'MISS'} ${id}: ${verdict}  (label ${label})`);
    for (const field of wrong) {
      const { got, want } = fields[field];
      console.log(`       ${field}: ${JSON.stringify(got)} instead of ${JSON.stringify(want)}`);
    }
  }
  console.log('');
  for (const field of FIELDS) {
    console.log(`${field.padEnd(12)} ${totals[field].right} of ${totals[field].of}`);
  }
}

const args = process.argv.slice(2);
const directory = args.find((arg) => !arg.startsWith('--'));
try {
  if (directory === undefined) throw new Error('usage: npm run cases -- DIR [--json]');
  const cases = await judgeAll(resolve(directory));
  const totals = totalsOf(cases);
  if (args.includes('--json')) console.log(JSON.stringify({ totals, cases }));
  else print(cases, totals);
} catch (error) {
  console.error(`The cases could not be judged: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
}
