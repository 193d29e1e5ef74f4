/** All the selectors of an adapter's table. */
export function cssOf(
  table: Readonly<Record<string, readonly (readonly [css: string, ...rest: unknown[]])[]>>,
): string[] {
  return Object.values(table).flatMap((selectors) => selectors.map(([css]) => css));
}
