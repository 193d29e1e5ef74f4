/** Words of one kind, told apart by `|`, as one alternative of a pattern. */
export function words(...kinds: string[]): string {
  return kinds.join('|');
}

const ENGLISH_WORD = /(?<!\\)[a-z]{2}/;
const ESCAPES = /\\[a-z]/g;

/**
 * A pattern written as it reads: what stands in it as `${…}` is a list of words told apart by `|`, and any one of
 * them fits. `spell` writes the source in all the ways the language spells it. One that holds English words, which
 * customers mix in, reads them only in a sentence with a sign of the `script`: English has exceptions of its own.
 */
export function patternOf(
  spell: (source: string) => string,
  script: string,
): (source: TemplateStringsArray, ...lists: string[]) => RegExp {
  return (source, ...lists) => {
    const written = String.raw(source, ...lists.map((list) => `(?:${list})`));
    const pattern = spell(written);
    if (!ENGLISH_WORD.test(written.replace(ESCAPES, ''))) return new RegExp(pattern);
    return new RegExp(`^(?=[^]*?${script})[^]*?(?:${pattern})`);
  };
}
