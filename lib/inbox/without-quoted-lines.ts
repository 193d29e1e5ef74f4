/** Text without the mail it answers: plain-text mail quotes with ">" under a line such as "On 3 Mar, Support wrote:". */
export function withoutQuotedLines(text: string): string {
  const head = text.split(/^-{3,} ?Original Message ?-{3,}$/im)[0] ?? '';
  const kept = head.replace(/(^On .{5,200}wrote:\s*\n)?(^>.*(\n|$))+/gm, '').trim();
  return kept || text.trim();
}
