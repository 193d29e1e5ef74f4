import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchQuery } from '../../../lib/stripe/sandbox/parse-search-query';
import { smallAccount } from './account';
import { connect, refusalOf } from './connect';

const { stripe } = connect({ objects: smallAccount() });
const found = async (query: string) =>
  (await stripe.customers.search({ query })).data.map(({ id }) => id);

describe('customer search', () => {
  it.each([
    ['email:"ADA@example.EXAMPLE"', ['cus_second', 'cus_first']],
    ['email~"example.ex"', ['cus_second', 'cus_first']],
    [String.raw`name:"ada \"countess\" byron"`, ['cus_first']],
    ['metadata["github"]:"ada"', ['cus_second']],
    ['-metadata["github"]:"ada"', ['cus_first']],
    ['email:"x@y.example" OR metadata["github"]:"ada"', ['cus_second']],
    ['email~"ada" AND created>15', ['cus_second']],
    ['email~"ada" created<=15', ['cus_first']],
    ['name:null', ['cus_second']],
    ['-name:null', ['cus_first']],
  ])('%s', async (query, ids) => {
    expect(await found(query)).toEqual(ids);
  });

  it('goes page by page', async () => {
    const first = await stripe.customers.search({ query: 'email~"ada"', limit: 1 });
    expect(first).toMatchObject({
      object: 'search_result',
      has_more: true,
      url: '/v1/customers/search',
    });
    const all = await stripe.customers
      .search({ query: 'email~"ada"', limit: 1 })
      .autoPagingToArray({ limit: 9 });
    expect(all.map(({ id }) => id)).toEqual(['cus_second', 'cus_first']);
  });

  it.each([
    'email:"a" AND name:"b" OR name:"c"',
    'email~"ab"',
    'email:"open',
    'email:"a" name',
    'email',
    'balance:"1"',
    'metadata:"ada"',
    'email["x"]:"ada"',
  ])('refuses %s', async (query) => {
    expect(await refusalOf(stripe.customers.search({ query }))).toMatchObject({
      statusCode: 400,
      param: 'query',
    });
  });
});

describe('the query parser', () => {
  const clause = fc.record({
    negated: fc.boolean(),
    field: fc.constantFrom('email', 'name', 'phone'),
    operator: fc.constantFrom(':' as const, '~' as const),
    value: fc.string({ minLength: 3 }),
  });

  it('reads back whatever was quoted', () => {
    fc.assert(
      fc.property(
        fc.array(clause, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('and' as const, 'or' as const),
        (clauses, join) => {
          const text = clauses
            .map(
              (each) =>
                `${each.negated ? '-' : ''}${each.field}${each.operator}${quoted(each.value)}`,
            )
            .join(` ${join.toUpperCase()} `);
          const query = parseSearchQuery(text);
          expect(query.clauses).toEqual(clauses.map((each) => ({ ...each, key: null })));
          if (clauses.length > 1) expect(query.join).toBe(join);
        },
      ),
    );
  });

  it('never does anything but read or refuse', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          expect(parseSearchQuery(text).clauses.length).toBeGreaterThan(0);
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refusal' });
        }
      }),
    );
  });
});

/** A clause's text as a client has to write it: quotes and backslashes escaped. */
function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}
