import { Refusal } from './refusal';

/** One condition of a search: `email~"keller"`, `-metadata["github"]:"mkeller"`. */
export interface SearchClause {
  negated: boolean;
  field: string;
  /** The key where `field` is `metadata`. */
  key: string | null;
  operator: ':' | '~' | '>' | '<' | '>=' | '<=';
  /** Null: the field is not set (`email:null`). */
  value: string | null;
}

export interface SearchQuery {
  join: 'and' | 'or';
  clauses: SearchClause[];
}

/** A quoted text may hold escaped quotes and backslashes. */
const TEXT = String.raw`"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'`;
const CLAUSE = new RegExp(
  String.raw`^(-)?\s*([a-z0-9_.]+)(?:\[(?:${TEXT})\])?\s*(>=|<=|:|~|>|<)\s*(?:${TEXT}|(null|-?\d+))`,
);
const JOINT = /^\s+(?:(AND|OR)\s+)?/i;

/** Stripe needs this many characters for a substring match. */
const SHORTEST_SUBSTRING = 3;
const MOST_CLAUSES = 10;

/**
 * Reads Stripe's search query language.
 *
 * @throws Refusal 400 where it cannot be read, AND and OR are mixed, or it has more than ten clauses
 * @see https://docs.stripe.com/search#search-query-language
 */
export function parseSearchQuery(text: string): SearchQuery {
  const clauses: SearchClause[] = [];
  const joints = new Set<'and' | 'or'>();
  let rest = text.trim();
  for (;;) {
    const match = CLAUSE.exec(rest);
    if (!match) throw unreadable();
    clauses.push(clauseOf(match));
    rest = rest.slice(match[0].length);
    if (rest === '') break;
    const joint = JOINT.exec(rest);
    if (!joint) throw unreadable();
    joints.add(joint[1]?.toUpperCase() === 'OR' ? 'or' : 'and');
    rest = rest.slice(joint[0].length);
  }
  if (joints.size > 1) throw mixed();
  if (clauses.length > MOST_CLAUSES) throw tooMany();
  return { join: joints.has('or') ? 'or' : 'and', clauses };
}

function clauseOf(match: RegExpExecArray): SearchClause {
  const [, minus, field = '', doubleKey, singleKey, operator, double, single, bare] = match;
  const quoted = double ?? single;
  const value = quoted === undefined ? (bare ?? '') : unescaped(quoted);
  const key = doubleKey ?? singleKey;
  if (operator === '~' && value.length < SHORTEST_SUBSTRING) throw tooShort();
  return {
    negated: minus === '-',
    field,
    key: key === undefined ? null : unescaped(key),
    operator: operator as SearchClause['operator'],
    value: quoted === undefined && bare === 'null' ? null : value,
  };
}

function unescaped(text: string): string {
  return text.replace(/\\(.)/g, '$1');
}

function refused(message: string): Refusal {
  return new Refusal({ status: 400, message, param: 'query' });
}

const unreadable = () =>
  refused(
    'We were unable to parse your search query. See https://docs.stripe.com/search#search-query-language for the syntax.',
  );
const mixed = () => refused('You cannot combine AND and OR in one search query.');
const tooMany = () =>
  refused(`You cannot use more than ${MOST_CLAUSES} clauses in one search query.`);
const tooShort = () => refused('The substring operator (~) needs at least 3 characters.');
