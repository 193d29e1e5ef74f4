import { describe, expect, it } from 'vitest';
import { sources } from './source';
import { filesUnder, read, textFiles } from './tree';

/** Lines of the project's files that match, without the one that says what is forbidden. */
function lines(pattern: RegExp, paths: string[]): string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((text, index) =>
        pattern.test(text) ? [`${path}:${index + 1}: ${text.trim()}`] : [],
      ),
  );
}

describe('no markup and no code is made from strings', () => {
  it.each([
    [
      'HTML',
      /\.(innerHTML|outerHTML|srcdoc)$|\.(insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)\b/,
    ],
    ['documents', /\bdocument\.write(ln)?\b|^new DOMParser/],
    ['React markup', /^<dangerouslySetInnerHTML>$/],
    ['code', /^(globalThis\.|window\.)?eval\(\)$|^new Function\(|^Function\(\)$/],
    ['page-world scripts', /\.createElement\('script'\)|\binjectScript\b/],
  ])('%s', (_, pattern) => {
    const found = sources.flatMap(({ path, uses }) =>
      uses.filter((use) => pattern.test(use)).map((use) => `${path} uses ${use}`),
    );
    expect(found).toEqual([]);
  });
});

describe('nothing in the tree that must not be shown', () => {
  const paths = textFiles().filter((path) => path !== 'package-lock.json');

  it('no literal that looks like a key', () => {
    const key =
      /\b([rsp]k_(live|test)_|whsec_)[A-Za-z0-9]{6,}|\bgh[pousr]_[A-Za-z0-9]{20,}|\bAKIA[A-Z0-9]{12,}|BEGIN [A-Z ]*PRIVATE KEY/;
    expect(lines(key, paths)).toEqual([]);
  });

  it('no path of somebody’s machine', () => {
    expect(lines(/(?<![\w.:/-])\/(tmp|work|root|home|Users)\/\w/, paths)).toEqual([]);
  });

  it('no note of work left undone', () => {
    expect(
      lines(
        /\b(TODO|FIXME|XXX)\b/,
        filesUnder('.').filter(
          (path) => paths.includes(path) && path !== 'tests/house/safety.test.ts',
        ),
      ),
    ).toEqual([]);
  });
});
