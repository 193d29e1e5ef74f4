import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFormats } from '../../lib/words/formats';
import { OPERATOR_LANGUAGES } from '../../lib/words/operator-language';
import { sentencesIn, wordsOf } from './sentences-in';

const WORDS = join(import.meta.dirname, '../../lib/words');
const formats = createFormats('en', 'UTC');

const filesOf = (language: string) => readdirSync(join(WORDS, language)).toSorted();
const pathsIn = (words: object) => sentencesIn(words).map(([path]) => path);

/** What a file exports, with what its sentences about a case are made by. */
async function exportsOf(language: string, file: string): Promise<object> {
  const all: Record<string, unknown> = await import(join(WORDS, language, file));
  const made = Object.entries(all).map(([name, value]) => {
    const makes = typeof value === 'function' && /(Words|Sentences)$/.test(name);
    return [name, makes ? value(formats) : value];
  });
  return Object.fromEntries(made);
}

describe.each(OPERATOR_LANGUAGES.filter((language) => language !== 'en'))('%s', (language) => {
  it('has a file for each file of English', () => {
    const missing = filesOf('en').filter((file) => !filesOf(language).includes(file));
    expect(missing).toEqual([]);
  });

  it('says all that English says, and nothing else', () => {
    expect(pathsIn(wordsOf(language)).toSorted()).toEqual(pathsIn(wordsOf('en')).toSorted());
  });

  it.each(filesOf('en').filter((file) => /(words|sentences|correct|decision)\.ts$/.test(file)))(
    'has the sentences of %s',
    async (file) => {
      const english = pathsIn(await exportsOf('en', file));
      expect(english.length).toBeGreaterThan(5);
      expect(pathsIn(await exportsOf(language, file)).toSorted()).toEqual(english.toSorted());
    },
  );

  it('leaves nothing unsaid', () => {
    const empty = sentencesIn(wordsOf(language)).filter(([, said]) => said === '');
    expect(empty).toEqual([]);
  });
});
