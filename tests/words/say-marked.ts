import { CANCEL_REASONS, CUSTOMER_UPDATES, PAUSE_INTERVALS } from '../../lib/billing/portal';

export type Say = (...facts: unknown[]) => unknown;

/** A fact that is found again wherever it is told. */
const marked = (at: number | string) => `⟦${at}⟧`;

/** Of a text that was made of marked facts: those that stand in it. */
export function marksIn(text: string): string[] {
  return [...new Set(text.match(/⟦[^⟧]*⟧/g) ?? [])].toSorted();
}

const INTERVALS = ['day', 'week', 'month', 'year', 'unknown'];
const SUBSCRIPTION = { plan: '⟦p⟧', status: '⟦s⟧', monthly: '⟦m⟧', id: '⟦i⟧' };

/** What those are told that want something else than texts. */
const TYPED: Record<string, unknown[][]> = {
  'panel.screens.no_ticket.text': [[[marked('a'), marked('b')]]],
  'panel.screens.notice.clock': [[240], [-86_400]],
  'panel.billing.per': INTERVALS.flatMap((each) => [1, 3].map((count) => ['⟦a⟧', each, count])),
  'panel.billing.onSubscription.metered': INTERVALS.flatMap((each) => [
    [each, 1],
    [each, 3],
  ]),
  'panel.billing.onSubscription.duration': ['forever', 'once', 'repeating'].map((each) => [
    each,
    marked('months'),
    marked('end'),
  ]),
  'panel.billing.unread': ['more_pages', 'left_out', 'permission', 'failed'].map((because) => [
    marked('list'),
    because,
  ]),
  'connect.trackerUrlHint': [[{ github: '⟦hub⟧', gitlab: '⟦lab⟧' }]],
  'portal.picture.details.on': CUSTOMER_UPDATES.map((each) => [[each, 'unknown']]),
  'portal.picture.details.not': CUSTOMER_UPDATES.map((each) => [[each]]),
  'portal.picture.cancel.asks': CANCEL_REASONS.flatMap((each) => [
    [[each, 'unknown'], 0],
    [[each], 1],
    [[each], 2],
  ]),
  'portal.picture.pause.for': PAUSE_INTERVALS.map((interval) => [
    [
      { interval, count: 1 },
      { interval: 'unknown', count: 3 },
    ],
  ]),
  'keyCheck.setTo': [
    [marked('row'), 'none'],
    [marked('row'), 'read'],
  ],
  'keyCheck.neverNote': [
    [marked('n'), marked('n')],
    [marked('a'), marked('b')],
  ],
  'handoff.feeLost': [
    [[], true],
    [[], false],
    [[marked('a'), marked('b')], true],
    [[marked('a')], false],
  ],
  'handoff.creditNotes': [[marked('count'), [marked('a'), marked('b')]]],
  'handoff.pendingItems': [[marked('count'), [marked('a'), marked('b')]]],
  'handoff.subscription': [
    [{ ...SUBSCRIPTION, paused: null, seats: 1, renews: '⟦r⟧', ends: null }],
    [{ ...SUBSCRIPTION, paused: { until: null }, seats: 7, renews: null, ends: '⟦e⟧' }],
    [{ ...SUBSCRIPTION, paused: { until: '⟦u⟧' }, seats: 1, renews: null, ends: null }],
  ],
  'handoff.pastSubscriptions': [
    [1, 0],
    [0, 1],
    [2, 3],
  ],
};

/**
 * What a function can be told: what is noted above, else texts, or lists of them where it wants to join them; and
 * again with nothing in the place of each one that may be left out.
 */
export function factsFor(path: string, say: Say): unknown[][] {
  const typed = TYPED[path];
  if (typed) return typed;
  const kinds = [marked, (at: number) => [marked(at), marked(`${at}b`)]];
  const places = [...Array(say.length).keys()];
  const all = [...Array(kinds.length ** say.length).keys()].map((nth) =>
    places.map((at) => kinds[Math.floor(nth / kinds.length ** at) % kinds.length]?.(at)),
  );
  const whole = all.find((facts) => speaks(say, facts));
  if (!whole) throw new Error(`${path}: say-marked.ts does not know what it is told`);
  const without = places
    .map((left) => whole.map((each, at) => (at === left ? null : each)))
    .filter((facts) => speaks(say, facts) && !String(say(...facts)).includes('null'));
  return [whole, ...without];
}

function speaks(say: Say, facts: unknown[]): boolean {
  try {
    return typeof say(...facts) === 'string';
  } catch {
    return false;
  }
}
