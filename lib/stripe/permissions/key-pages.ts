import type { Mode } from '../../billing/reading';
import { probesIn } from './probes';

/** Stripe's page for a new restricted key with the permissions chosen, for each of the two sets. */
export interface KeyPages {
  /** All that Billside reads, and nothing else. */
  readOnly: string;
  /** The same, and what acting will need. */
  readAndAct: string;
}

/**
 * The prefilled pages of a mode. Undocumented but widely used; slugs that Stripe does not know are ignored
 * there, so each is one that the check tries.
 *
 * @see https://docs.stripe.com/keys#create-restricted-api-secret-key
 */
export function keyPages(mode: Mode): KeyPages {
  const reads = slugs(mode, 'read');
  const writes = slugs(mode, 'act');
  // A row of the page is set once, and writing includes reading.
  const readOnly = reads.filter((slug) => !writes.includes(slug.replace(/_read$/, '_write')));
  return {
    readOnly: pageUrl(mode, 'Billside', reads),
    readAndAct: pageUrl(mode, 'Billside, read and act', [...readOnly, ...writes]),
  };
}

function slugs(mode: Mode, purpose: 'read' | 'act'): string[] {
  const wanted = probesIn(mode).filter((probe) => probe.purpose === purpose);
  return [...new Set(wanted.flatMap(({ permission }) => permission ?? []))];
}

function pageUrl(mode: Mode, name: string, permissions: string[]): string {
  const query = [
    `name=${encodeURIComponent(name)}`,
    ...permissions.map((slug) => `permissions[]=${slug}`),
  ].join('&');
  return `https://dashboard.stripe.com/${mode === 'test' ? 'test/' : ''}apikeys/create?${query}`;
}
