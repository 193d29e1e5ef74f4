import { describe, expect, it } from 'vitest';
import { INBOX_ENTRY, sources, sourcesIn } from './source';
import { filesUnder, read, topLevel } from './tree';

const LONGEST_FILE_LINES = 220;
const LONGEST_ENTRYPOINT_LINES = 40;

const TOP_LEVEL = [
  '.ci',
  '.gitignore',
  '.npmrc',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'biome.json',
  'components',
  'docs',
  'entrypoints',
  'knip.json',
  'lib',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];

const ROOMS = [
  'billing',
  'case',
  'desk',
  'handoff',
  'identify',
  'inbox',
  'messaging',
  'platform',
  'reply',
  'stripe',
  'triage',
  'vault',
  'words',
];

const files = ['lib', 'components', 'entrypoints', 'tests', 'scripts'].flatMap(filesUnder);

describe('the shape of the house', () => {
  it('has nothing unexpected at the top level', () => {
    expect(topLevel().filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('has only the rooms the architecture names in lib', () => {
    const rooms = new Set(
      filesUnder('lib').flatMap((path) => (path.split('/').length > 2 ? [path.split('/')[1]] : [])),
    );
    expect([...rooms].filter((room) => !ROOMS.includes(room ?? ''))).toEqual([]);
  });

  it('keeps files short', () => {
    const long = sourcesIn('lib', 'components').filter(({ lines }) => lines > LONGEST_FILE_LINES);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
  });

  it('lets entrypoints only wire', () => {
    const entries = sources.filter(
      ({ path }) => path.startsWith('entrypoints/') || INBOX_ENTRY.test(path),
    );
    const long = entries.filter(({ lines }) => lines > LONGEST_ENTRYPOINT_LINES);
    expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const name = /^([a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*|README\.md)$/;
    expect(files.filter((path) => !name.test(path.split('/').at(-1) ?? ''))).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawer =
      /(^|\/)(utils?|helpers?|managers?|misc|common)(\/|\.|$)|-(utils?|helpers?|manager)\./;
    expect(files.filter((path) => drawer.test(path))).toEqual([]);
  });

  it('exports by name; only entrypoints, those of the inboxes among them, have a default', () => {
    const found = sources.filter(
      ({ path, hasDefaultExport }) =>
        // A declaration describes somebody else's module.
        hasDefaultExport &&
        !path.startsWith('entrypoints/') &&
        !INBOX_ENTRY.test(path) &&
        !path.endsWith('.d.ts'),
    );
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  it('exports no `then`: an awaited import of such a module never ends', () => {
    const then = /^export (?:async )?(?:function|const|let) then\b|^export \{[^}]*\bthen\b[^}]*\}/m;
    expect(sources.map(({ path }) => path).filter((path) => then.test(read(path)))).toEqual([]);
  });
});
