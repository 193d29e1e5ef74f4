import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unspokenWords } from './unspoken';

const PANEL = 'lib/words/en/panel.ts';

it('finds a key that nothing reads, and there is no other', () => {
  const text = readFileSync(join(import.meta.dirname, '../..', PANEL), 'utf8');
  const more = text.replace('header: {', "header: {\n    nobodyReadsThis: 'At all',");
  expect(unspokenWords({ [PANEL]: more })).toEqual([`${PANEL}: header.nobodyReadsThis`]);
}, 180_000);
