// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TicketDesk } from '../../../lib/inbox/zendesk/ticket-desk';

type Answer = (path: string) => Response | Promise<Response>;

const REQUESTERS: Record<string, string> = { 1: 'a@one.example', 2: 'b@two.example' };
let asked: string[];
let aborted: string[];
let answer: Answer;
let end: AbortController;
let changes: number;

const records: Answer = (path) => {
  const id = /tickets\/(\d)/.exec(path)?.[1] ?? '';
  if (path.includes('comments'))
    return Response.json({
      comments: [
        { author_id: 7, public: true, plain_body: 'Hi', created_at: '2026-11-01T10:00:00Z' },
      ],
    });
  if (path.includes('identities'))
    return Response.json({ identities: [{ type: 'email', value: 'more@one.example' }] });
  return Response.json({
    ticket: { id: Number(id), subject: 's', requester_id: 7 },
    users: [{ id: 7, name: 'N', email: REQUESTERS[id] }],
  });
};

function desk(): TicketDesk {
  const made = new TicketDesk(window);
  made.watch(() => {
    changes += 1;
  }, end.signal);
  return made;
}

const emailOf = (made: TicketDesk, id: string) => made.of(id)?.facts?.requester?.email;
const settle = () => vi.advanceTimersByTimeAsync(50);

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  aborted = [];
  changes = 0;
  answer = records;
  end = new AbortController();
  window.fetch = async (path, init) => {
    asked.push(String(path));
    init?.signal?.addEventListener('abort', () => aborted.push(String(path)));
    return await answer(String(path));
  };
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

describe('the open ticket', () => {
  it('is asked for once, however often it is looked at', async () => {
    const made = desk();
    for (let look = 0; look < 20; look += 1) made.of('1');
    await settle();
    for (let look = 0; look < 20; look += 1) made.of('1');
    await settle();
    expect(emailOf(made, '1')).toBe('a@one.example');
    expect(made.of('1')?.otherAddresses).toEqual(['more@one.example']);
    expect(asked).toHaveLength(3);
    expect(changes).toBe(2);
  });

  it('is forgotten when another one is open, and its late answer too', async () => {
    const made = desk();
    let release: () => void = () => undefined;
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    answer = async (path) => {
      if (path.includes('/tickets/1')) await late;
      return records(path);
    };
    made.of('1');
    made.of('2');
    await settle();
    expect(emailOf(made, '2')).toBe('b@two.example');
    expect(aborted.filter((path) => path.includes('/tickets/1'))).toHaveLength(2);
    const before = changes;
    release();
    await settle();
    expect(emailOf(made, '2')).toBe('b@two.example');
    expect(changes).toBe(before);
  });

  it('is asked for anew when it is opened again', async () => {
    const made = desk();
    made.of('1');
    await settle();
    made.keepOnly(null);
    expect(made.of('1')).toBeNull();
    await settle();
    expect(asked.filter((path) => path.includes('include=users'))).toHaveLength(2);
  });

  it('is not asked for before somebody waits, nor after the end', async () => {
    const early = new TicketDesk(window);
    expect(early.of('1')).toBeNull();
    const made = desk();
    made.of('1');
    end.abort();
    await settle();
    expect(made.of('1')).toBeNull();
    expect(changes).toBe(0);
    expect(aborted).toHaveLength(2);
    expect(asked).toHaveLength(2);
  });

  it('is not asked for while nobody sees the page', async () => {
    const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const made = desk();
    expect(made.of('1')).toBeNull();
    await settle();
    expect(asked).toEqual([]);
    seen.mockReturnValue('visible');
    made.of('1');
    await settle();
    expect(emailOf(made, '1')).toBe('a@one.example');
  });
});

describe('an answer that failed', () => {
  const failing = (status: number, headers = {}) => {
    answer = () => new Response('{}', { status, headers });
  };

  it.each([401, 403, 404, 500])('of status %d is not asked for again', async (status) => {
    failing(status);
    const made = desk();
    made.of('1');
    await vi.advanceTimersByTimeAsync(600_000);
    expect(made.of('1')).toMatchObject({ facts: null, comments: [] });
    expect(asked).toHaveLength(2);
  });

  it('is asked for once more when the API said when', async () => {
    failing(429, { 'retry-after': '37' });
    const made = desk();
    made.of('1');
    await vi.advanceTimersByTimeAsync(36_000);
    made.of('1');
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(2_000);
    made.of('1');
    await vi.advanceTimersByTimeAsync(600_000);
    made.of('1');
    expect(asked).toHaveLength(4);
  });

  it('is not waited for longer than two minutes', async () => {
    failing(429, { 'retry-after': '86400' });
    const made = desk();
    made.of('1');
    await vi.advanceTimersByTimeAsync(121_000);
    answer = records;
    made.of('1');
    await settle();
    expect(emailOf(made, '1')).toBe('a@one.example');
  });

  it.each([
    ['a page', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })],
    ['another ticket', () => Response.json({ ticket: { id: 9, requester_id: 7 } })],
    ['too long a one', () => new Response(`"${'x'.repeat(4_000_001)}"`)],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('is %s', async (_, other) => {
    answer = other;
    const made = desk();
    made.of('1');
    await settle();
    expect(made.of('1')?.facts).toBeNull();
  });
});

describe('what the page shows', () => {
  const at = (iso: string) => Date.parse(iso) / 1_000;
  const shown = { latest: at('2026-11-01T10:00:00Z'), messages: 1, requester: 'N' };

  async function opened() {
    const made = desk();
    made.of('1');
    await settle();
    made.noticed(shown);
    asked = [];
    return made;
  }
  const ticketsAsked = () => asked.filter((path) => path.includes('include=users')).length;

  it('is no news while it is what the records say', async () => {
    const made = await opened();
    made.noticed({ ...shown, messages: 400 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(asked).toEqual([]);
  });

  it.each([
    ['a later message', { latest: at('2026-11-01T10:05:00Z') }],
    ['another requester', { requester: 'M' }],
    ['more messages, where no times are shown', { latest: 0, messages: 2 }],
  ])('is asked about, once: %s', async (_, news) => {
    const made = await opened();
    for (let look = 0; look < 10; look += 1) {
      made.noticed({ ...shown, ...news });
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(ticketsAsked()).toBe(1);
  });

  it('leaves what is known where it cannot be asked about', async () => {
    const made = await opened();
    answer = () => new Response('', { status: 500 });
    made.noticed({ ...shown, latest: shown.latest + 60 });
    await vi.advanceTimersByTimeAsync(3_000);
    expect(emailOf(made, '1')).toBe('a@one.example');
    expect(made.of('1')?.comments).toHaveLength(1);
  });
});
