/**
 * A text as the HTML that a paste brings along: a paragraph a line, and all of it text whatever it looks like.
 * Spaces that HTML would swallow become no-break spaces.
 */
export function pasteHtml(lines: readonly string[]): string {
  return lines.map((line) => `<p>${escaped(line)}</p>`).join('');
}

function escaped(line: string): string {
  return line
    .replace(/[&<>"'\0]/g, (sign) => (sign === '\0' ? '' : `&#${sign.charCodeAt(0)};`))
    .replace(/^ | (?= )| $/g, '\u00a0');
}
