import { describe, expect, it } from 'vitest';
import { loginLink } from '../../lib/billing/login-link';
import { aPortal } from '../build/model';

describe('the portal’s login page', () => {
  it.each([
    [
      'ana@northpeak.example',
      'https://billing.stripe.com/p/login/acme?prefilled_email=ana%40northpeak.example',
    ],
    [
      'a+b&c=d@x.example',
      'https://billing.stripe.com/p/login/acme?prefilled_email=a%2Bb%26c%3Dd%40x.example',
    ],
    [null, 'https://billing.stripe.com/p/login/acme'],
  ])('for %s', (email, link) => {
    expect(loginLink(aPortal(), email)).toBe(link);
  });

  it('keeps what stands in the address', () => {
    const portal = aPortal({ loginPageUrl: 'https://billing.example/p?locale=de' });
    expect(loginLink(portal, 'a@b.example')).toBe(
      'https://billing.example/p?locale=de&prefilled_email=a%40b.example',
    );
  });

  it.each([
    null,
    aPortal({ loginPageUrl: null }),
    aPortal({ loginPageUrl: 'javascript:alert(1)' }),
  ])('is missing where there is none', (portal) => {
    expect(loginLink(portal, 'a@b.example')).toBeNull();
  });
});
