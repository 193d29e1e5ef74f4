import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Says of which lockfile `node_modules` was made. */
const STAMP = join('node_modules', '.billside-lockfile');

/** The oldest Node that the tools run on, as package.json's `engines` says. */
const OLDEST_NODE = [20, 19];

/**
 * Installs the locked dependencies, unless that was done for this very lockfile.
 *
 * @throws {Error} when Node is too old or the installation failed
 */
export function ensureDependencies() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
    throw new Error(
      `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`,
    );
  }
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  console.log('Installing dependencies ...');
  if (!run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) {
    throw new Error('npm ci failed; see its output above.');
  }
  writeFileSync(STAMP, wanted);
}

function fingerprint() {
  return createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
}
