import type { UnixSeconds } from './amounts';
import type { ExplainedLine } from './explained-line';

const DAY = 86_400;
/** Stripe writes both sides of a change with one moment; clocks of two objects may differ by a little. */
const SAME_MOMENT_SECONDS = 60;

/** One change within a period that was already paid: what it gives back, and what it charges instead. */
export interface InvoiceChange {
  kind: /** Another product. */
    | 'plan'
    /** More or fewer of the same. */
    | 'seats'
    /** The same product at another price. */
    | 'price'
    /** A new period began, shorter or longer: the month became a year. */
    | 'period'
    /** Begun, or added, within a period. */
    | 'started'
    /** Ended, or taken away: something is given back and nothing charged. */
    | 'ended'
    /** Given back and charged again, with no difference that could be told. */
    | 'same';
  at: UnixSeconds;
  unused: ExplainedLine | null;
  charged: ExplainedLine | null;
  /** What is charged is a new period of its own rather than the rest of the old one. */
  newPeriod: boolean;
}

/**
 * The changes that an invoice bills, oldest first. A credit for unused time and a charge belong together where they
 * begin at one moment in one subscription; of several, those of one item, else of one product, else in order.
 */
export function invoiceChanges(lines: ExplainedLine[]): InvoiceChange[] {
  const credits = lines.filter(({ kind }) => kind === 'unused');
  const charges = lines.filter(
    (line) => line.amount > 0 && (line.kind === 'part_period' || opensPeriod(line, credits)),
  );
  const pairs = pairedBy(
    [
      (a, b) => a.subscriptionItemId !== null && a.subscriptionItemId === b.subscriptionItemId,
      (a, b) => a.productId !== null && a.productId === b.productId,
      () => true,
    ],
    credits,
    charges,
  );
  return pairs
    .map(({ unused, charged }) => changeOf(unused, charged))
    .toSorted((a, b) => a.at - b.at);
}

function opensPeriod(line: ExplainedLine, credits: ExplainedLine[]): boolean {
  return line.kind === 'full_period' && credits.some((credit) => isOneMoment(credit, line));
}

function isOneMoment(a: ExplainedLine, b: ExplainedLine): boolean {
  return a.subscriptionId === b.subscriptionId && Math.abs(a.from - b.from) <= SAME_MOMENT_SECONDS;
}

type Pair = { unused: ExplainedLine | null; charged: ExplainedLine | null };

function pairedBy(
  rules: ((credit: ExplainedLine, charge: ExplainedLine) => boolean)[],
  credits: ExplainedLine[],
  charges: ExplainedLine[],
): Pair[] {
  const partners = new Map<ExplainedLine, ExplainedLine>();
  const taken = new Set<ExplainedLine>();
  for (const rule of rules) {
    for (const credit of credits) {
      if (partners.has(credit)) continue;
      const charge = charges.find(
        (each) => !taken.has(each) && isOneMoment(credit, each) && rule(credit, each),
      );
      if (!charge) continue;
      partners.set(credit, charge);
      taken.add(charge);
    }
  }
  return [
    ...credits.map((unused) => ({ unused, charged: partners.get(unused) ?? null })),
    ...charges.filter((each) => !taken.has(each)).map((charged) => ({ unused: null, charged })),
  ];
}

function changeOf(unused: ExplainedLine | null, charged: ExplainedLine | null): InvoiceChange {
  const newPeriod =
    unused !== null &&
    charged !== null &&
    (charged.kind === 'full_period' || Math.abs(charged.to - unused.to) > DAY);
  return {
    kind: kindOf(unused, charged, newPeriod),
    at: (charged ?? unused)?.from ?? 0,
    unused,
    charged,
    newPeriod,
  };
}

function kindOf(
  unused: ExplainedLine | null,
  charged: ExplainedLine | null,
  newPeriod: boolean,
): InvoiceChange['kind'] {
  if (!unused) return 'started';
  if (!charged) return 'ended';
  const known = unused.productId !== null || charged.productId !== null;
  if (known ? unused.productId !== charged.productId : unused.priceId !== charged.priceId) {
    return 'plan';
  }
  if (unused.quantity !== charged.quantity) return 'seats';
  if (newPeriod) return 'period';
  return unused.priceId === charged.priceId ? 'same' : 'price';
}
