/** Closes up what sentences that do not apply have left, and keeps amounts with plain spaces. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
