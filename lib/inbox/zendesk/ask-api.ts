/** What Zendesk's API answered; by hand-checked shapes only, so the record is still anything. */
export type ApiAnswer =
  | { kind: 'record'; record: unknown }
  /** `retryAfterMs` where it said when to ask again. */
  | { kind: 'failed'; retryAfterMs: number | null };

const ANSWERS_WITHIN_MS = 10_000;
/** Thirty long comments in their three spellings; a longer answer is not read. */
const LONGEST_ANSWER = 4_000_000;
const LONGEST_WAIT_S = 120;

/**
 * Reads from the API of the page's own Zendesk, as the agent who is signed in there. Never throws.
 *
 * @param path from `/api/v2/` on
 * @see https://developer.zendesk.com/api-reference/introduction/rate-limits/
 */
export async function askApi(win: Window, path: string, signal: AbortSignal): Promise<ApiAnswer> {
  try {
    const response = await win.fetch(path, {
      credentials: 'same-origin',
      mode: 'same-origin',
      headers: { accept: 'application/json' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWERS_WITHIN_MS)]),
    });
    if (!response.ok) return { kind: 'failed', retryAfterMs: retryAfter(response) };
    const text = await response.text();
    if (text.length > LONGEST_ANSWER) return { kind: 'failed', retryAfterMs: null };
    return { kind: 'record', record: JSON.parse(text) };
  } catch {
    // No network, our own end, a page to sign in: none of them can be mended from here.
    return { kind: 'failed', retryAfterMs: null };
  }
}

function retryAfter({ status, headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (status !== 429 || !Number.isFinite(seconds)) return null;
  return Math.min(Math.max(seconds, 1), LONGEST_WAIT_S) * 1_000;
}
