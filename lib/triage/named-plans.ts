import type { Interval, Subscription } from '../billing/subscription';
import type { CaseFacts } from './case-facts';
import { clausesOf } from './message/clauses';
import { namedIntervals } from './message/interval-words';
import { namedProducts } from './message/product-names';
import { saidSentences } from './message/said-sentences';

/** What a message calls a subscription by; an empty list says nothing. */
interface Name {
  productIds: string[];
  intervals: Interval[];
  /** What is wanted of it; null where it is only spoken of. */
  wish: 'keep' | 'end' | null;
}

/** The subscriptions of some that a message speaks of, by what it wants of them. */
export interface NamedPlans {
  keep: Subscription[];
  end: Subscription[];
  spoken: Subscription[];
  /** It wants one kept by a rhythm of billing that none of these has. */
  keepsNone: boolean;
}

type Sources = Pick<CaseFacts, 'conversation' | 'matter' | 'reading' | 'subscriptions'>;

/** Matches the product names and the intervals in the customer's words with these subscriptions. */
export function namedPlans(among: Subscription[], facts: Sources): NamedPlans {
  const names = namesIn(facts);
  const of = (wish: Name['wish']) =>
    among.filter((each) => names.some((name) => name.wish === wish && fits(each, name)));
  const keepsNone = names.some(
    ({ productIds, intervals, wish }) =>
      wish === 'keep' &&
      intervals.length > 0 &&
      !among.some((each) => fits(each, { productIds, intervals })) &&
      among.some((each) => fits(each, { productIds, intervals: [] })),
  );
  return { keep: of('keep'), end: of('end'), spoken: of(null), keepsNone };
}

/**
 * Those of these subscriptions that a message is about: which it names, less which it excepts. All of them where it
 * names none.
 *
 * @param wish what it is about: an end and its money, or that it goes on
 */
export function meantPlans(
  among: Subscription[],
  wish: 'keep' | 'end',
  facts: Sources,
): Subscription[] {
  const named = namedPlans(among, facts);
  const spared = wish === 'end' ? named.keep : named.end;
  const left = (list: Subscription[]) => list.filter((each) => !spared.includes(each));
  const wanted = left(named[wish]);
  if (wanted.length > 0) return wanted;
  if (named[wish].length > 0) return among;
  const spoken = left(named.spoken);
  if (spoken.length > 0) return spoken;
  const rest = left(among);
  return rest.length > 0 ? rest : among;
}

function namesIn({ conversation, matter, reading, subscriptions }: Sources): Name[] {
  const ids = new Set(subscriptions.flatMap(({ items }) => items.map((each) => each.productId)));
  const products = [...ids].flatMap((id): [string, string][] => {
    const product = reading.products[id];
    return product ? [[id, product.name]] : [];
  });
  return clausesOf(saidSentences(conversation, matter.source)).flatMap(({ text, wish }) => {
    const found = namedProducts(text, products);
    const intervals = namedIntervals(text);
    const spared = found.filter((each) => each.spared).map(({ productId }) => productId);
    const named = found.filter((each) => !each.spared).map(({ productId }) => productId);
    const names: Name[] = [];
    if (spared.length > 0) {
      names.push({ productIds: spared, intervals: [], wish: wish === 'keep' ? 'end' : 'keep' });
    }
    if (named.length > 0 || (spared.length === 0 && intervals.length > 0)) {
      names.push({ productIds: named, intervals, wish });
    }
    return names;
  });
}

function fits({ items }: Subscription, { productIds, intervals }: Omit<Name, 'wish'>): boolean {
  return items.some(
    ({ productId, interval, intervalCount }) =>
      (productIds.length === 0 || productIds.includes(productId)) &&
      (intervals.length === 0 ||
        intervals.includes(interval === 'month' && intervalCount >= 12 ? 'year' : interval)),
  );
}
