import { describe, expect, it } from 'vitest';
import { INBOXES } from '../../lib/inbox/inboxes';
import { INBOX_ENTRY, packageOf, type Source, sources, sourcesIn } from './source';

const PURE_ROOMS = ['billing', 'triage', 'identify', 'handoff', 'reply', 'words', 'case'].map(
  (room) => `lib/${room}`,
);

/** A table and nothing else: a new inbox must be a line there, and no line elsewhere. */
const REGISTRY = 'lib/inbox/inboxes.ts';

/** Whoever imports one of these from one of those files, as readable lines. */
function importers(of: RegExp, among: Source[], options: { types: boolean }): string[] {
  return among.flatMap(({ path, imports }) =>
    imports
      .filter(({ specifier, typeOnly }) => of.test(specifier) && (options.types || !typeOnly))
      .map(({ specifier }) => `${path} imports ${specifier}`),
  );
}

/** Which files use what matches, each thing once a file. */
function users(of: RegExp, among: Source[]): string[] {
  return among.flatMap(({ path, uses }) => {
    const found = uses.flatMap((use) => of.exec(use)?.[0] ?? []);
    return [...new Set(found)].map((use) => `${path} uses ${use}`);
  });
}

function outside(...allowed: string[]): Source[] {
  return sources.filter(({ path }) => !allowed.some((each) => path.startsWith(each)));
}

const PLATFORM_PACKAGE = /^(wxt|webextension-polyfill|#imports)(\/|$)/;
const EXTENSION_API =
  /^(globalThis\.)?(chrome|browser)\.(action|alarms|commands|contextMenus|extension|i18n|management|permissions|runtime|scripting|sidebarAction|sidePanel|storage|tabs|webNavigation|windows)\b/;

describe('pure rooms', () => {
  const pure = sourcesIn(...PURE_ROOMS);

  it('exist, so that the rules below look at something', () => {
    for (const room of PURE_ROOMS) expect(sourcesIn(room), room).not.toEqual([]);
  });

  it('import no browser API, no stripe, no React', () => {
    expect(importers(PLATFORM_PACKAGE, pure, { types: true })).toEqual([]);
    expect(importers(/^(stripe|react|react-dom)(\/|$)/, pure, { types: true })).toEqual([]);
  });

  it('have no clock, no network and no chance: those are handed in', () => {
    expect(users(/^Date\.now\(\)$|^new Date\(\)$|^Date\(\)$|^performance\.now/, pure)).toEqual([]);
    expect(users(/^(globalThis\.)?(fetch|setTimeout|setInterval)\(\)$/, pure)).toEqual([]);
    expect(users(/^Math\.random|^crypto\.|^new XMLHttpRequest/, pure)).toEqual([]);
  });

  it('import no room that does have them', () => {
    const impure = /^(entrypoints|components|lib\/(stripe|inbox|messaging|vault|desk|platform))/;
    const found = pure.flatMap(({ path, imports }) =>
      imports
        .filter(({ file, typeOnly }) => file && !typeOnly && impure.test(file) && file !== REGISTRY)
        .map(({ file }) => `${path} imports ${file}`),
    );
    expect(found).toEqual([]);
  });
});

describe('who may touch what', () => {
  it('only lib/stripe imports stripe', () => {
    expect(importers(/^stripe(\/|$)/, outside('lib/stripe/'), { types: true })).toEqual([]);
  });

  it('only entrypoints, lib/platform and the content script of the inboxes touch the extension API', () => {
    const others = outside('entrypoints/', 'lib/platform/', 'lib/inbox/inbox-script.ts');
    expect(
      importers(/^wxt\/browser|^webextension-polyfill|^#imports/, others, { types: false }),
    ).toEqual([]);
    expect(users(EXTENSION_API, others)).toEqual([]);
  });

  it('only lib/messaging reads who sent a message', () => {
    const fields = /\bsender\??\.(id|origin|url|tab|frameId|documentId|envelope)\b/;
    expect(users(fields, outside('lib/messaging/'))).toEqual([]);
  });

  it('components see the model, never Stripe nor the extension API', () => {
    const components = sourcesIn('components');
    expect(components).not.toEqual([]);
    expect(importers(/lib\/stripe\//, components, { types: true })).toEqual([]);
    expect(importers(PLATFORM_PACKAGE, components, { types: true })).toEqual([]);
  });

  it('zod is imported through lib/zod.ts, which configures it first', () => {
    expect(importers(/^zod(\/|$)/, outside('lib/zod.ts'), { types: true })).toEqual([]);
  });

  it('the house imports by relative paths, not by aliases', () => {
    expect(importers(/^(@|~|@@|~~)\//, sources, { types: true })).toEqual([]);
  });
});

describe('content scripts', () => {
  const entries = sources.filter(({ path }) => INBOX_ENTRY.test(path));

  it('exist, one an inbox', () => expect(entries).toHaveLength(INBOXES.length));

  it('carry no React, no zod and no stripe, however far away', () => {
    const heavy = new Set(['react', 'react-dom', 'zod', 'stripe', 'liquidjs']);
    const seen = new Set<string>();
    const found: string[] = [];
    const follow = (path: string) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { specifier, typeOnly, file } of sources.find((s) => s.path === path)?.imports ??
        []) {
        if (typeOnly) continue;
        if (heavy.has(packageOf(specifier) ?? '')) found.push(`${path} imports ${specifier}`);
        if (file) follow(file);
      }
    };
    for (const { path } of entries) follow(path);
    expect(found).toEqual([]);
  });
});

describe('the graph', () => {
  it('has no cycle, once the types are gone', () => {
    const finished = new Set<string>();
    const cycles: string[] = [];
    const walk = (path: string, trail: string[]) => {
      if (trail.includes(path)) {
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
        return;
      }
      if (finished.has(path)) return;
      const next = sources.find((source) => source.path === path)?.imports ?? [];
      for (const { file, typeOnly } of next) {
        if (file && !typeOnly) walk(file, [...trail, path]);
      }
      finished.add(path);
    };
    for (const { path } of sources) walk(path, []);
    expect(cycles).toEqual([]);
  });
});
