import { spawnSync } from 'node:child_process';

/**
 * Runs a command in the foreground, its output shown as it comes.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {boolean} whether it ended well
 */
export function run(command, args, options = {}) {
  const ended = spawnSync(command, args, {
    stdio: 'inherit',
    env: options.env ?? process.env,
    // npm and npx are batch files on Windows.
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  if (ended.error) console.error(`${command}: ${ended.error.message}`);
  return ended.status === 0;
}
