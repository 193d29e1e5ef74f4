import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join, resolve } from 'node:path';
import { run } from './run.mjs';

/** The manifest's `minimum_chrome_version`. */
const OLDEST_USABLE_VERSION = 148;

/** Branded Chrome is not among them: it no longer takes `--load-extension`. */
const COMMANDS = ['chromium', 'chromium-browser'];

/** Where Playwright puts its Chromium when the system has none. */
const DOWNLOADS = resolve('.browser');

/**
 * A Chromium that can load the extension, installed if there is none.
 *
 * @returns {string} the path of its executable
 * @throws {Error} that says what to do, when none could be had
 */
export function ensureChromium() {
  const found = findChromium() ?? installFromDebian() ?? installFromPlaywright();
  if (found) return found;
  throw new Error(
    `No Chromium ${OLDEST_USABLE_VERSION} or newer was found, and none could be installed. ` +
      'Install Chromium with your package manager, or set CHROMIUM_PATH to its executable.',
  );
}

/**
 * The Chromium that is already there: CHROMIUM_PATH, else the system's, else Playwright's download.
 *
 * @returns {string | undefined} the path of its executable
 * @throws {Error} when CHROMIUM_PATH is set to something that cannot be used
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (isUsable(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is no Chromium ${OLDEST_USABLE_VERSION}+.`);
  }
  return [...onPath(), ...downloaded()].find(isUsable);
}

/** @returns {string[]} */
function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** @returns {string[]} */
function downloaded() {
  process.env.PLAYWRIGHT_BROWSERS_PATH ??= DOWNLOADS;
  try {
    const { chromium } = createRequire(import.meta.url)('@playwright/test');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * Runs it: some systems carry a command that only says where to get the real one.
 *
 * @param {string} executable
 */
function isUsable(executable) {
  try {
    accessSync(executable, constants.X_OK);
  } catch {
    return false;
  }
  const asked = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  const version = /\b(\d+)\.\d+\.\d+/.exec(asked.stdout ?? '');
  return asked.status === 0 && Number(version?.[1]) >= OLDEST_USABLE_VERSION;
}

function installFromDebian() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) return undefined;
  console.log('Installing Chromium with apt-get ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const install = (/** @type {string} */ name) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name], { env });
  run('apt-get', ['update'], { env });
  if (!install('chromium')) return undefined;
  // Without any font the pages are blank; with another one they only look different.
  install('fonts-liberation');
  return onPath().find(isUsable);
}

function installFromPlaywright() {
  console.log('Downloading Chromium with Playwright ...');
  process.env.PLAYWRIGHT_BROWSERS_PATH ??= DOWNLOADS;
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  return downloaded().find(isUsable);
}
