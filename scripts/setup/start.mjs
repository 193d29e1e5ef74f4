import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ensureFirefox } from './firefox.mjs';
import { run } from './run.mjs';

/**
 * Sets up what a fresh clone lacks, then runs a TypeScript script with this command's arguments.
 * Everything up to that script uses Node's built-ins only: there may be no dependencies yet.
 *
 * @param {string} script its path
 * @param {{ browser: boolean, firefox?: boolean }} needs whether it needs a Chromium, whose path it gets as
 *   CHROMIUM_PATH, and a Firefox, as FIREFOX_PATH
 */
export function start(script, needs) {
  try {
    ensureDependencies();
    if (needs.browser) process.env.CHROMIUM_PATH = ensureChromium();
    if (needs.firefox) process.env.FIREFOX_PATH = ensureFirefox();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exit(1);
  }
  // tsconfig.json extends a file that WXT writes, so this comes before anything reads TypeScript.
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const prepared = run(process.execPath, [wxt, 'prepare', '--level', 'warn']);
  const args = ['--import', 'tsx', script, ...process.argv.slice(2)];
  process.exit(prepared && run(process.execPath, args) ? 0 : 1);
}
