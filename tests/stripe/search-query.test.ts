import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchQuery } from '../../lib/stripe/lookup/search-query';

describe('searchQuery', () => {
  it('asks for the address, the name and the company', () => {
    expect(searchQuery({ email: 'ana@np.example', name: 'Ana Duarte', domain: 'np.example' })).toBe(
      'email:"ana@np.example" OR name:"Ana Duarte" OR email~"@np.example"',
    );
  });

  it('keeps whatever a sender is called inside the quotes', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const query = searchQuery({ email: 'a@b.example', name: `x${name}`, domain: null });
        const quoted = query.slice(query.indexOf(' OR name:') + ' OR name:'.length);
        const inside = quoted.slice(1, -1);
        expect(inside.replace(/\\[\\"]/g, '')).not.toMatch(/["\\]/);
      }),
    );
  });
});
