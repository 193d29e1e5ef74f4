import { checkQuery } from './filters';
import { livesOnTestClock, newestFirst, readLimit } from './list';
import { Refusal } from './refusal';
import type { Query } from './request';
import { parseSearchQuery, type SearchClause } from './search-query';
import { isObject, type Store, type StoredObject } from './store';

const SEARCHABLE = ['created', 'email', 'metadata', 'name', 'phone'];

/** One page of a search; not yet expanded. */
export interface SearchPage {
  object: 'search_result';
  data: StoredObject[];
  has_more: boolean;
  next_page: string | null;
  url: string;
}

/**
 * Answers `GET /v1/customers/search`: as the list, but without regard to case, and without deleted
 * customers and those on a test clock.
 *
 * @throws Refusal 400 for a query that Stripe would not read
 * @see https://docs.stripe.com/api/customers/search
 */
export function searchCustomers(query: Query, store: Store): SearchPage {
  checkQuery(query, ['query', 'limit', 'page', 'expand[]'], {}, store);
  const text = query.query?.[0];
  if (!text) throw missingQuery();
  const { join, clauses } = parseSearchQuery(text);
  for (const clause of clauses) checkField(clause);

  const limit = readLimit(query);
  const start = readPage(query);
  const found = newestFirst(
    store
      .all('customers')
      .filter((customer) => customer.deleted !== true && !livesOnTestClock(customer, store))
      .filter((customer) =>
        join === 'or'
          ? clauses.some((clause) => holds(clause, customer))
          : clauses.every((clause) => holds(clause, customer)),
      ),
  );
  const end = start + limit;
  const more = found.length > end;
  return {
    object: 'search_result',
    data: found.slice(start, end),
    has_more: more,
    next_page: more ? `page_${end}` : null,
    url: '/v1/customers/search',
  };
}

function holds({ negated, field, key, operator, value }: SearchClause, customer: StoredObject) {
  const stored = key === null ? customer[field] : isObject(customer[field]) && customer[field][key];
  return negated !== compare(stored || null, operator, value);
}

function compare(stored: unknown, operator: SearchClause['operator'], value: string | null) {
  if (value === null || stored === null) return value === null && stored === null;
  const mine = String(stored).toLowerCase();
  const asked = value.toLowerCase();
  switch (operator) {
    case ':':
      return mine === asked;
    case '~':
      return mine.includes(asked);
    case '>':
      return Number(mine) > Number(asked);
    case '<':
      return Number(mine) < Number(asked);
    case '>=':
      return Number(mine) >= Number(asked);
    case '<=':
      return Number(mine) <= Number(asked);
  }
}

function checkField({ field, key }: SearchClause): void {
  if (SEARCHABLE.includes(field) && (field === 'metadata') === (key !== null)) return;
  throw new Refusal({
    status: 400,
    message: `Field \`${field}\` is an unsupported search field for resource \`customers\`. See https://docs.stripe.com/search#query-fields-for-customers for a list of supported fields.`,
    param: 'query',
  });
}

function readPage(query: Query): number {
  const page = query.page?.[0];
  if (page === undefined) return 0;
  const start = /^page_(\d+)$/.exec(page)?.[1];
  if (!start) throw new Refusal({ status: 400, message: 'Invalid page.', param: 'page' });
  return Number(start);
}

function missingQuery(): Refusal {
  return new Refusal({
    status: 400,
    code: 'parameter_missing',
    message: 'Missing required param: query.',
    param: 'query',
  });
}
