import type { Late } from '../gmail-variant';

const held: (() => void)[] = [];

/** Does it now, or when it is due. */
export function whenDue(late: Late, act: () => void): void {
  if (late === 'released') held.push(act);
  else if (late > 0) setTimeout(act, late);
  else act();
}

/** Does all that waited to be released. */
export function release(): void {
  for (const act of held.splice(0)) act();
}
