import { describe, expect, it } from 'vitest';
import { keyPages } from '../../../lib/stripe/permissions/key-pages';
import { PROBES } from '../../../lib/stripe/permissions/probes';

const slugsOf = (url: string) => new URL(url).searchParams.getAll('permissions[]');
const slugs = (purpose: string): string[] =>
  PROBES.filter((probe) => probe.purpose === purpose).flatMap(({ permission }) => permission ?? []);

describe.each(['live', 'test'] as const)('the key pages of %s mode', (mode) => {
  const { readOnly, readAndAct } = keyPages(mode);

  it('are Stripe’s own, of that mode', () => {
    const path = mode === 'test' ? '/test/apikeys/create' : '/apikeys/create';
    for (const url of [readOnly, readAndAct]) {
      expect(new URL(url)).toMatchObject({
        origin: 'https://dashboard.stripe.com',
        pathname: path,
      });
    }
    expect(new URL(readOnly).searchParams.get('name')).toBe('Billside');
    expect(new URL(readAndAct).searchParams.get('name')).toBe('Billside, read and act');
  });

  it('choose exactly what is tried, each once', () => {
    const reads = new Set(slugs('read'));
    if (mode === 'live') reads.delete('rak_billing_clock_read');
    expect(slugsOf(readOnly).sort()).toEqual([...reads].sort());

    const writes = slugs('act');
    const rows = slugsOf(readAndAct).map((slug) => slug.replace(/_(read|write)$/, ''));
    expect(new Set(rows).size).toBe(rows.length);
    expect(slugsOf(readAndAct)).toEqual(expect.arrayContaining(writes));
    const covered = slugsOf(readAndAct).flatMap((slug) => [slug, slug.replace('_write', '_read')]);
    expect([...reads].filter((slug) => !covered.includes(slug))).toEqual([]);
  });

  it('choose nothing that is never needed, and prices by the name that Stripe knows', () => {
    const never = slugs('never');
    for (const chosen of [slugsOf(readOnly), slugsOf(readAndAct)]) {
      expect(chosen.filter((slug) => never.includes(slug))).toEqual([]);
      expect(chosen.filter((slug) => slug.startsWith('rak_price'))).toEqual([]);
      expect(chosen).toContain('rak_plan_read');
    }
    expect(slugsOf(readOnly).filter((slug) => !slug.endsWith('_read'))).toEqual([]);
  });
});
