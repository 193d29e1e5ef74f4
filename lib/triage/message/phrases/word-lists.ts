/** The three German letters that customers also write with an e: `kündigen`, `kundigen`, `kuendigen`. */
const UMLAUTS: Record<string, string> = { ä: 'ae?', ö: 'oe?', ü: 'ue?' };

/**
 * One of the words, which `|` parts: a `*` stands for any letters. Written as the language writes them, they match
 * folded text, the umlauts also as two letters.
 */
export function oneOf(...lists: string[]): string {
  const words = lists.join('|').replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter);
  const folded = words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss');
  return `(?:${folded.replaceAll('*', String.raw`\w*`)})`;
}

/** The parts in this order, each a whole word, at most so many characters apart. */
export function inOrder(gap: number, ...parts: string[]): RegExp {
  return new RegExp(parts.map((part) => String.raw`\b${part}(?!\w)`).join(`.{0,${gap}}`));
}

/** Two parts in either order. */
export function together(gap: number, one: string, other: string): RegExp {
  return new RegExp(`${inOrder(gap, one, other).source}|${inOrder(gap, other, one).source}`);
}

/** The same within one clause: a comma between them parts what is denied from what is wished. */
export function inClause(gap: number, ...parts: string[]): RegExp {
  return new RegExp(parts.map((part) => String.raw`\b${part}(?!\w)`).join(`[^,;:()-]{0,${gap}}`));
}
