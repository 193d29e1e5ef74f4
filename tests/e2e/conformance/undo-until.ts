import type { Locator } from '@playwright/test';
import { linesOf } from './lines-of';

/**
 * Presses Ctrl+Z until the editor holds these lines again.
 *
 * @returns how many presses that took
 */
export async function undoUntil(editor: Locator, lines: string[], most: number): Promise<number> {
  const wanted = lines.join('\n');
  let now = '';
  for (let presses = 1; presses <= most; presses += 1) {
    await editor.press('Control+z');
    now = (await linesOf(editor)).join('\n');
    if (now === wanted) return presses;
  }
  throw new Error(`After ${most} presses of Ctrl+Z there stands:\n${now}`);
}
