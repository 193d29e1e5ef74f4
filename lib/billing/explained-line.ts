import type { MinorUnits, UnixSeconds } from './amounts';
import { isMeteredLine } from './charge-after-end';
import {
  type DayCount,
  dayCount,
  daysBetween,
  periodEndAfter,
  periodStartBefore,
} from './day-count';
import type { Invoice, InvoiceLine } from './invoice';
import type { DayOf } from './local-day';
import type { Subscription, SubscriptionItem } from './subscription';

const DAY = 86_400;

export type LineKind =
  /** The price of a whole period. */
  | 'full_period'
  /** The price of the rest of one, after a change or a start within it. */
  | 'part_period'
  /** What was paid for time that will not be used. */
  | 'unused'
  | 'trial'
  | 'usage'
  /** Bought once, or added by hand. */
  | 'one_off'
  /** Taken off by hand. */
  | 'credit';

/** One line of an invoice, and what it is for. */
export interface ExplainedLine {
  id: string;
  kind: LineKind;
  /** What it is called is for whoever words it: the product's name, else what stands on the line. */
  productId: string | null;
  priceId: string | null;
  description: string | null;
  quantity: number | null;
  subscriptionId: string | null;
  subscriptionItemId: string | null;
  from: UnixSeconds;
  to: UnixSeconds;
  /** Null where the line is for no time at all. */
  days: DayCount | null;
  amount: MinorUnits;
  /** Of unused time: the invoice that billed it is known, and is paid. */
  creditsPaid: boolean;
  /** The first period that is paid for. */
  afterTrial: boolean;
}

/** What else is known of the customer, by which lines are understood. */
export interface LineGround {
  subscriptions: Subscription[];
  /** Where the whole of a period stands of which a line is a part. */
  invoices: Invoice[];
  /** Whose days are counted; those of UTC where nothing is given. */
  dayOf?: DayOf;
}

export function explainedLine(line: InvoiceLine, ground: LineGround): ExplainedLine {
  const subscription = ground.subscriptions.find(({ id }) => id === line.subscriptionId) ?? null;
  const { periodStart: from, periodEnd: to } = line;
  const kind = kindOf(line, subscription);
  const isPart = kind === 'part_period' || kind === 'unused';
  const whole = isPart ? wholeDays(line, subscription, ground) : null;
  return {
    id: line.id,
    kind,
    productId: line.productId,
    priceId: line.priceId,
    description: line.description,
    quantity: line.quantity,
    subscriptionId: line.subscriptionId,
    subscriptionItemId: line.subscriptionItemId,
    from,
    to,
    days: to > from ? dayCount(from, to, whole, ground.dayOf) : null,
    amount: line.amount,
    creditsPaid: kind === 'unused' && wasPaid(line, ground.invoices),
    afterTrial: kind === 'full_period' && startsWithTrialEnd(line, subscription),
  };
}

function kindOf(line: InvoiceLine, subscription: Subscription | null): LineKind {
  if (subscription && isMeteredLine(line, subscription)) return 'usage';
  if (line.proration) return line.amount < 0 ? 'unused' : 'part_period';
  if (line.amount < 0) return 'credit';
  if (line.subscriptionId === null || line.periodEnd <= line.periodStart) return 'one_off';
  if (subscription && isTrial(line, subscription)) return 'trial';
  return isShort(line, subscription) ? 'part_period' : 'full_period';
}

function isTrial({ amount, periodEnd }: InvoiceLine, { trialEnd }: Subscription): boolean {
  return amount === 0 && trialEnd !== null && periodEnd <= trialEnd + DAY;
}

function startsWithTrialEnd({ periodStart }: InvoiceLine, sub: Subscription | null): boolean {
  return Boolean(sub?.trialEnd) && Math.abs((sub?.trialEnd ?? 0) - periodStart) < DAY;
}

/** Less than its price's period: the first one, of a subscription that is billed on another day of the month. */
function isShort({ priceId, periodStart, periodEnd }: InvoiceLine, sub: Subscription | null) {
  const item = ofPrice(priceId, sub);
  const end = item && periodEndAfter(periodStart, item);
  // Counted forward: a month from the 31st is over on the last day of February.
  return end !== null && end !== undefined && end - periodEnd > 1.5 * DAY;
}

/** Whether the lines that a credit gives back, as it names them or else as they hold it, stand on paid invoices. */
function wasPaid(line: InvoiceLine, invoices: Invoice[]): boolean {
  const named = line.creditedLineIds;
  const billing = invoices.filter(({ lines }) =>
    lines.some((each) => (named.length > 0 ? named.includes(each.id) : holds(each, line))),
  );
  return billing.length > 0 && billing.every(({ status }) => status === 'paid');
}

/** The days of the period that a line is a part of: as it was billed, else as the price has it. */
function wholeDays(
  line: InvoiceLine,
  subscription: Subscription | null,
  { invoices, dayOf }: LineGround,
): number | null {
  const lines = invoices.flatMap((invoice) => invoice.lines);
  const whole =
    lines.find(({ id, proration }) => line.creditedLineIds.includes(id) && !proration) ??
    lines.find((each) => holds(each, line));
  if (whole) return daysBetween(whole.periodStart, whole.periodEnd, dayOf);
  const item = ofPrice(line.priceId, subscription);
  const start = item && periodStartBefore(line.periodEnd, item, item);
  return start === null || start === undefined ? null : daysBetween(start, line.periodEnd, dayOf);
}

function holds(whole: InvoiceLine, part: InvoiceLine): boolean {
  return (
    !whole.proration &&
    whole.subscriptionId !== null &&
    whole.subscriptionId === part.subscriptionId &&
    whole.periodStart < part.periodStart &&
    Math.abs(whole.periodEnd - part.periodEnd) < DAY
  );
}

/** By its price, not by its item: an item keeps its id when its price changes to a yearly one. */
function ofPrice(priceId: string | null, sub: Subscription | null): SubscriptionItem | undefined {
  return sub?.items.find((item) => priceId !== null && item.priceId === priceId);
}
