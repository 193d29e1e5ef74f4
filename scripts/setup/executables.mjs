import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/**
 * Every place on the PATH where one of these commands may be.
 *
 * @param {string[]} commands the best one first
 * @returns {string[]}
 */
export function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/**
 * Whether it is a browser of that version or newer. It is run: some systems carry a command that only says where to
 * get the real one.
 *
 * @param {string} executable
 * @param {number} oldest the major version
 */
export function isUsable(executable, oldest) {
  try {
    accessSync(executable, constants.X_OK);
  } catch {
    return false;
  }
  const asked = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  const version = /\b(\d+)\.\d+(\.\d+|esr)?/.exec(asked.stdout ?? '');
  return asked.status === 0 && Number(version?.[1]) >= oldest;
}

/**
 * Installs Debian's packages, where this is Debian and we may.
 *
 * @param {string} title what it is for, as people say it
 * @param {string[]} packages the first must come; the others only make it look right
 */
export function installFromDebian(title, packages) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return false;
  console.log(`Installing ${title} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update'], { env });
  const [done] = packages.map((name) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name], { env }),
  );
  return done === true;
}
