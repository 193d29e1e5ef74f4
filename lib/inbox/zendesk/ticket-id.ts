/** The number of the ticket that an address names, or null; the one thing that says which ticket is open. */
export function ticketIdOf(pathname: string): string | null {
  return /^\/agent\/tickets\/(\d{1,18})(?![^/])/.exec(pathname)?.[1] ?? null;
}
