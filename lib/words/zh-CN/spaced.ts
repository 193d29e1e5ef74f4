const CHARACTER = /\p{Script=Han}/u;
const LETTER = /[\p{Script=Latin}\p{Nd}\p{Sc}%+]/u;

/**
 * A Chinese sentence with facts in it. A fact in Latin letters or digits stands apart from the characters beside it,
 * one in Chinese does not; the fact itself is left as it is.
 */
export function spaced(parts: TemplateStringsArray, ...facts: (string | number)[]): string {
  return facts.reduce<string>(
    (said, fact, index) => append(append(said, String(fact)), parts[index + 1] ?? ''),
    parts[0] ?? '',
  );
}

function append(before: string, after: string): string {
  const [last = ''] = [...before].slice(-1);
  const [first = ''] = after;
  const apart =
    (CHARACTER.test(last) && LETTER.test(first)) || (LETTER.test(last) && CHARACTER.test(first));
  return `${before}${apart ? ' ' : ''}${after}`;
}
