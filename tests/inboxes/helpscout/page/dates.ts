const SHORT = new Intl.DateTimeFormat('en-US', { month: 'short', day: 'numeric' });
const LONG = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});

/** @param at UNIX seconds */
export function shortDate(at: number): string {
  return SHORT.format(at * 1000);
}

/** @param at UNIX seconds */
export function longDate(at: number): string {
  return LONG.format(at * 1000);
}
