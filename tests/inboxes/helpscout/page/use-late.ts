import { useEffect, useState } from 'react';
import type { Late } from '../variant';
import { onSignal } from './signals';

let drawings = 0;

/**
 * The value, but as late as the variant says each time it changes.
 *
 * @param first what is shown at the beginning
 * @returns what is shown by now
 */
export function useLate<T>(value: T, late: Late, first: T | null = null): T | null {
  const [shown, setShown] = useState<T | null>(first);
  useEffect(() => {
    if (late === 'on release') return onSignal('release', () => setShown(value));
    const timer = setTimeout(() => setShown(value), delayOf(late));
    return () => clearTimeout(timer);
  }, [value, late]);
  return late === 0 ? value : shown;
}

function delayOf(late: number | readonly number[]): number {
  if (typeof late === 'number') return late;
  drawings += 1;
  return late[(drawings - 1) % late.length] ?? 0;
}
