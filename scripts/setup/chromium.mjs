import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { installFromDebian, isUsable, onPath } from './executables.mjs';
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
  const found = findChromium() ?? fromDebian() ?? installFromPlaywright();
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
    if (isChromium(chosen)) return chosen;
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is no Chromium ${OLDEST_USABLE_VERSION}+.`);
  }
  return [...onPath(COMMANDS), ...downloaded()].find(isChromium);
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

/** @param {string} executable */
function isChromium(executable) {
  return isUsable(executable, OLDEST_USABLE_VERSION);
}

function fromDebian() {
  // Without any font the pages are blank; with another one they only look different.
  const done = installFromDebian('Chromium', ['chromium', 'fonts-liberation']);
  return done ? onPath(COMMANDS).find(isChromium) : undefined;
}

function installFromPlaywright() {
  console.log('Downloading Chromium with Playwright ...');
  process.env.PLAYWRIGHT_BROWSERS_PATH ??= DOWNLOADS;
  const cli = join('node_modules', '@playwright', 'test', 'cli.js');
  run(process.execPath, [cli, 'install', '--no-shell', 'chromium']);
  return downloaded().find(isChromium);
}
