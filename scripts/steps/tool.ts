import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Runs the command of an installed package, its output shown, and says whether it ended well. */
export function runTool(name: string, args: string[], env: Record<string, string> = {}): boolean {
  const ended = spawnSync(process.execPath, [commandOf(name), ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return ended.status === 0;
}

/** The same, with its output returned instead of shown. */
export function readTool(name: string, args: string[]): { ok: boolean; output: string } {
  const ended = spawnSync(process.execPath, [commandOf(name), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  return { ok: ended.status === 0, output: ended.stdout };
}

function commandOf(name: string): string {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  // Where a package has several commands, the first is the one it is known for.
  const command = typeof bin === 'string' ? bin : Object.values(bin)[0];
  if (!command) throw new Error(`${name} has no command.`);
  return join(folder, command);
}
