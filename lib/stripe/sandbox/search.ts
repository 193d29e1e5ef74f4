import { checkQuery, requireParams } from './filters';
import { livesOnTestClock, newestFirst, readLimit } from './list';
import { parseSearchQuery, type SearchClause } from './parse-search-query';
import { Refusal } from './refusal';
import type { Query } from './request';
import type { Resource } from './resources/resource';
import { type SearchField, type SearchFields, searchField } from './search-fields';
import type { Store, StoredObject } from './store';

/** One page of a search; not yet expanded. */
export interface SearchPage {
  object: 'search_result';
  data: StoredObject[];
  has_more: boolean;
  next_page: string | null;
  url: string;
}

/**
 * Answers `GET /v1/<resource>/search`: without regard to case, and without deleted objects and those on a
 * test clock.
 *
 * @throws Refusal 400 for a query that Stripe would not read
 * @see https://docs.stripe.com/search
 */
export function search(resource: Resource, query: Query, store: Store): SearchPage {
  checkQuery(query, ['query', 'limit', 'page', 'expand[]'], {}, store);
  requireParams(query, ['query']);
  const { join, clauses } = parseSearchQuery(query.query?.[0] ?? '');
  const conditions = clauses.map((clause) => conditionOf(clause, resource));

  const limit = readLimit(query);
  const start = readPage(query);
  const found = newestFirst(
    store
      .all(resource.collection)
      .filter((object) => object.deleted !== true && !livesOnTestClock(object, store))
      .filter((object) =>
        join === 'or'
          ? conditions.some((holds) => holds(object))
          : conditions.every((holds) => holds(object)),
      ),
  );
  const end = start + limit;
  const more = found.length > end;
  return {
    object: 'search_result',
    data: found.slice(start, end),
    has_more: more,
    next_page: more ? `page_${end}` : null,
    url: `/v1/${resource.path}/search`,
  };
}

function conditionOf(clause: SearchClause, { path, searchFields = {} }: Resource) {
  const field = fieldOf(clause, path, searchFields);
  checkOperator(clause, field);
  return (object: StoredObject) =>
    clause.negated !== compare(field.valueOf(object), clause.operator, clause.value);
}

function fieldOf({ field, key }: SearchClause, path: string, fields: SearchFields): SearchField {
  const found = searchField(fields, field, key);
  if (found) return found;
  throw refused(
    `Field \`${field}\` is an unsupported search field for resource \`${path}\`. See https://docs.stripe.com/search#query-fields-for-${path.replaceAll('_', '-')} for a list of supported fields.`,
  );
}

const OPERATORS = {
  token: [':'],
  string: [':', '~'],
  numeric: [':', '>', '<', '>=', '<='],
};

function checkOperator({ field, operator, value }: SearchClause, { type }: SearchField): void {
  if (!OPERATORS[type].includes(operator)) {
    throw refused(
      `Operator \`${operator}\` is not supported for field \`${field}\`, which is a ${type} field. See https://docs.stripe.com/search#field-types for a list of supported operators.`,
    );
  }
  if (type === 'numeric' && value !== null && !/^-?\d+$/.test(value)) {
    throw refused(`Field \`${field}\` is a numeric field: "${value}" is not a number.`);
  }
}

function compare(stored: unknown, operator: SearchClause['operator'], value: string | null) {
  const absent = stored === undefined || stored === null || stored === '';
  if (value === null || absent) return value === null && absent;
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

function readPage(query: Query): number {
  const page = query.page?.[0];
  if (page === undefined) return 0;
  const start = /^page_(\d+)$/.exec(page)?.[1];
  if (!start) throw new Refusal({ status: 400, message: 'Invalid page.', param: 'page' });
  return Number(start);
}

function refused(message: string): Refusal {
  return new Refusal({ status: 400, message, param: 'query' });
}
