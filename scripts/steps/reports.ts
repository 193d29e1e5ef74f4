import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test-results';

/** The path of a machine-readable report that is about to be written; an older one is removed first. */
export function freshReport(name: string): string {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name}.json`);
  rmSync(path, { force: true });
  return path;
}

/** The report, or null where the tool wrote none. */
export function readReport<Report>(path: string): Report | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return null;
  }
}
