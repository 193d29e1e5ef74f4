import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

/** Names that .gitignore takes out, and git's own folder: no part of the project. */
const IGNORED = new Set([
  '.git',
  ...readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.trim().replace(/\/$/, '')),
]);

const TEXT =
  /\.(ts|tsx|mts|mjs|js|json|jsonc|css|html|md|yml|yaml|sh|txt|svg|liquid)$|^[^.]+$|^\.\w+$/;

/** The project's own entries at the top level, folders and files. */
export function topLevel(): string[] {
  return readdirSync(ROOT).filter((name) => !isIgnored(name));
}

/** Every file under a folder of the project, as paths from its root with forward slashes. */
export function filesUnder(folder: string): string[] {
  let entries: import('node:fs').Dirent[];
  try {
    entries = readdirSync(join(ROOT, folder), { withFileTypes: true });
  } catch {
    return [];
  }
  return entries
    .filter((entry) => !isIgnored(entry.name))
    .flatMap((entry) => {
      const path = relative(ROOT, join(ROOT, folder, entry.name)).replaceAll('\\', '/');
      return entry.isDirectory() ? filesUnder(path) : [path];
    })
    .sort();
}

/** Every text file of the project. */
export function textFiles(): string[] {
  return filesUnder('.').filter((path) => TEXT.test(path.split('/').at(-1) ?? ''));
}

export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function isIgnored(name: string): boolean {
  return IGNORED.has(name) || name.endsWith('.log');
}
