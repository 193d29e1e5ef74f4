/** "09:12" for today's, else "16 Nov", as rows of the list have it. */
export function shortDate(at: number): string {
  const date = new Date(at * 1000);
  return date.toDateString() === new Date().toDateString()
    ? date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
    : date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short' });
}

/** "Mon, 16 Nov 2026, 09:12", as a message's header and a quote have it. */
export function longDate(at: number): string {
  return new Date(at * 1000).toLocaleString('en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}
