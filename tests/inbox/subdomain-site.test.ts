import fc from 'fast-check';
import { expect, it } from 'vitest';
import { covers } from '../../lib/inbox/site';
import { hasSubdomains, subdomainSite } from '../../lib/inbox/subdomain-site';

const ALL = 'https://*.zendesk.com/*';
const ACME = 'https://acme.zendesk.com/*';

it.each([
  ['acme', ACME],
  [' ACME ', ACME],
  ['acme.zendesk.com', ACME],
  ['https://acme.zendesk.com', ACME],
  ['https://acme.zendesk.com/agent/tickets/35436?x=1#y', ACME],
  ['http://acme.zendesk.com/', ACME],
  ['acme.zendesk.com/agent', ACME],
  ['a-c-1', 'https://a-c-1.zendesk.com/*'],
  ['', null],
  ['-acme', null],
  ['acme-', null],
  ['ac me', null],
  ['ac_me', null],
  ['a.b', null],
  ['a.b.zendesk.com', null],
  ['*', null],
  ['*.zendesk.com', null],
  ['zendesk.com', null],
  ['https://zendesk.com/', null],
  ['https://acme.zendesk.com.evil.example/', null],
  ['https://acme.zendesk.com@evil.example/', null],
  ['https://evilzendesk.com/', null],
  ['help.acme.example', null],
  ['x'.repeat(63), `https://${'x'.repeat(63)}.zendesk.com/*`],
  ['x'.repeat(64), null],
  ['bücher', null],
])('%j means %s', (typed, site) => {
  expect(subdomainSite(ALL, typed)).toBe(site);
});

it('never names more, or anything else, than one subdomain', () => {
  const typed = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.domain(),
    fc.string().map((start) => `${start}.zendesk.com`),
    fc.string().map((end) => `https://acme.zendesk.com${end}`),
  );
  fc.assert(
    fc.property(typed, (text) => {
      const site = subdomainSite(ALL, text);
      if (site === null) return;
      expect(site).toMatch(/^https:\/\/[a-z0-9]([a-z0-9-]*[a-z0-9])?\.zendesk\.com\/\*$/);
      expect(covers(ALL, site)).toBe(true);
    }),
  );
});

it('is a choice only where there are subdomains', () => {
  expect(hasSubdomains(ALL)).toBe(true);
  expect(hasSubdomains('https://mail.google.com/*')).toBe(false);
});
