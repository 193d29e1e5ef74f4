import { describe, expect, it } from 'vitest';
import { allowedSites } from '../../lib/inbox/allowed-sites';
import { covers, isOn } from '../../lib/inbox/site';

const ALL = 'https://*.zendesk.com/*';
const ACME = 'https://acme.zendesk.com/*';
const zendesk = { sites: [ALL] };

it.each<[string, string[], string[]]>([
  ['nothing', [], []],
  ['Stripe', ['https://api.stripe.com/*'], []],
  ['another inbox', ['https://mail.google.com/*'], []],
  ['one subdomain', [ACME], [ACME]],
  ['two subdomains', ['https://b.zendesk.com/*', ACME], [ACME, 'https://b.zendesk.com/*']],
  ['all of it', [ALL], [ALL]],
  ['all of it, and one beside', [ACME, ALL], [ALL]],
  ['all that there is', ['<all_urls>'], [ALL]],
  ['all https pages', ['https://*/*'], [ALL]],
  ['with http', ['*://*.zendesk.com/*'], [ALL]],
  ['one subdomain, with http', ['*://acme.zendesk.com/*'], [ACME]],
  ['http only', ['http://*.zendesk.com/*'], []],
  ['some paths only', ['https://acme.zendesk.com/agent/*'], []],
  ['the domain above', ['https://*.com/*'], [ALL]],
  ['a domain that ends alike', ['https://evilzendesk.com/*'], []],
  ['a domain that begins alike', ['https://acme.zendesk.com.evil.example/*'], []],
])('of Zendesk, with %s allowed', (_, granted, allowed) => {
  expect(allowedSites(zendesk, granted)).toEqual(allowed);
});

it('of an inbox with one host, a part is none', () => {
  const gmail = { sites: ['https://mail.google.com/*'] };
  expect(allowedSites(gmail, ['https://*.google.com/*'])).toEqual(gmail.sites);
  expect(allowedSites(gmail, ['https://google.com/*'])).toEqual([]);
});

describe('a site', () => {
  it.each([
    ['https://acme.zendesk.com/agent/tickets/1', ALL, true],
    ['https://acme.zendesk.com/agent/tickets/1', ACME, true],
    ['https://other.zendesk.com/', ACME, false],
    ['https://a.acme.zendesk.com/', ACME, false],
    ['https://zendesk.com/', ALL, true],
    ['http://acme.zendesk.com/', ALL, false],
    ['http://acme.zendesk.com/', '*://*.zendesk.com/*', false],
    ['https://acme.zendesk.com:8443/', ALL, false],
    ['https://evilzendesk.com/', ALL, false],
    ['https://acme.zendesk.com/', 'nonsense', false],
  ])('%s is on %s: %s', (url, site, on) => {
    expect(isOn(new URL(url), site)).toBe(on);
  });

  it('never covers a wider one', () => {
    expect(covers(ACME, ALL)).toBe(false);
    expect(covers(ALL, 'https://*/*')).toBe(false);
    expect(covers(ALL, '<all_urls>')).toBe(false);
  });
});
