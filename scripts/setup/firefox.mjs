import { installFromDebian, isUsable, onPath } from './executables.mjs';

/** The manifest's `strict_min_version`. */
const OLDEST_USABLE_VERSION = 140;

const COMMANDS = ['firefox-esr', 'firefox'];

/**
 * A Firefox that can load the extension, installed if there is none. Playwright's own Firefox is none: it takes no
 * add-on.
 *
 * @returns {string} the path of its executable
 * @throws {Error} that says what to do, when none could be had
 */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  const installed = installFromDebian('Firefox', ['firefox-esr']) && findFirefox();
  if (installed) return installed;
  throw new Error(
    `No Firefox ${OLDEST_USABLE_VERSION} or newer was found, and none could be installed. ` +
      'Install Firefox with your package manager, or set FIREFOX_PATH to its executable.',
  );
}

/**
 * The Firefox that is already there: FIREFOX_PATH, else the system's.
 *
 * @returns {string | undefined} the path of its executable
 * @throws {Error} when FIREFOX_PATH is set to something that cannot be used
 */
export function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (chosen) {
    if (isUsable(chosen, OLDEST_USABLE_VERSION)) return chosen;
    throw new Error(`FIREFOX_PATH is ${chosen}, which is no Firefox ${OLDEST_USABLE_VERSION}+.`);
  }
  return onPath(COMMANDS).find((path) => isUsable(path, OLDEST_USABLE_VERSION));
}
