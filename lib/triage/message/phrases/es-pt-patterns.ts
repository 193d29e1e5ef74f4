import type { Phrases } from './phrases';

/** One of the words of a list stands in the sentence. */
export function said(words: string): RegExp {
  return new RegExp(String.raw`\b(?:${words})\b`);
}

/** A word of the first list, and within so many characters after it one of the second. */
export function near(first: string, second: string, gap = 40): RegExp {
  return new RegExp(String.raw`\b(?:${first})\b.{0,${gap}}\b(?:${second})\b`);
}

/** Both lists within so many characters of each other, whichever comes first. */
export function together(one: string, other: string, gap = 40): RegExp {
  return new RegExp(
    String.raw`\b(?:${one})\b.{0,${gap}}\b(?:${other})\b|\b(?:${other})\b.{0,${gap}}\b(?:${one})\b`,
  );
}

/** The pattern, in a sentence that holds none of these words. */
export function without(words: string, pattern: RegExp): RegExp {
  return new RegExp(String.raw`^(?!.*\b(?:${words})\b).*?(?:${pattern.source})`);
}

/**
 * The exceptions of two languages together: Spanish and Portuguese are so near that a mail is often read by both
 * tables, and a "no" of the one must hold for the other.
 */
export function exceptionsOf(one: Phrases['except'], other: Phrases['except']): Phrases['except'] {
  const merged = { ...one };
  for (const [intent, patterns] of Object.entries(other) as [keyof typeof other, RegExp[]][]) {
    merged[intent] = [...(merged[intent] ?? []), ...patterns];
  }
  return merged;
}
