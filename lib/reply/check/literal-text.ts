const COMMENT = /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/g;
const MARK = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const QUOTED = /'[^']*'|"[^"]*"/g;

/**
 * The words that a template itself brings: what stands between its marks, and in quotes inside them. All else is
 * blank, so that every character stays in its place.
 */
export function literalText(template: string): string {
  return template.replace(COMMENT, blank).replace(MARK, onlyQuoted);
}

/** The line, from 1, that a place in a text is in. */
export function lineAt(text: string, place: number): number {
  return text.slice(0, place).split('\n').length;
}

function onlyQuoted(mark: string): string {
  let kept = '';
  let at = 0;
  for (const { index, 0: quoted } of mark.matchAll(QUOTED)) {
    kept += `${blank(mark.slice(at, index))} ${quoted.slice(1, -1)} `;
    at = index + quoted.length;
  }
  return kept + blank(mark.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
