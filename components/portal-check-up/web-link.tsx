import type { ReactNode } from 'react';
import { OutsideLink } from '../parts/outside-link';

/** A link to an address that stands in Stripe; what is no https address stays text. */
export function WebLink({ url, children }: { url: string; children: ReactNode }) {
  if (url.startsWith('https://')) return <OutsideLink href={url}>{children}</OutsideLink>;
  return (
    <span>
      {children}
      {children !== url && `: ${url}`}
    </span>
  );
}
