import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chipWords } from '../../lib/inbox/chip-words';
import { manifest } from '../../lib/manifest';
import { englishIn } from './english-in-chinese';

type Catalogue = Record<string, { message: string }>;

function catalogue(locale: string): Catalogue {
  const folder = join(import.meta.dirname, '../../public/_locales');
  return JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8'));
}
const english = catalogue('en');
const chinese = catalogue('zh_CN');

describe('the browser’s catalogue', () => {
  it('has the same messages in both languages', () => {
    expect(Object.keys(chinese)).toEqual(Object.keys(english));
  });

  it('has all that the manifest and the chip ask for, and nothing else', () => {
    const asked = new Set<string>();
    chipWords((key) => {
      asked.add(key);
      return '';
    });
    const named = JSON.stringify(['chrome', 'firefox'].map(manifest)).matchAll(/__MSG_(\w+)__/g);
    for (const [, key = ''] of named) asked.add(key);
    expect(Object.keys(english).toSorted()).toEqual([...asked].toSorted());
  });

  it('keeps to the lengths of the stores', () => {
    for (const { extensionName, extensionDescription } of [english, chinese]) {
      expect(extensionName?.message.length).toBeLessThanOrEqual(45);
      expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
    }
  });

  it.each(Object.entries(chinese))('%s holds no forgotten English', (_, { message }) => {
    expect(message).toMatch(/\p{Script=Han}/u);
    expect(englishIn('', message)).toEqual([]);
  });
});
