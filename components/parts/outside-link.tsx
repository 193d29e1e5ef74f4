import type { AnchorHTMLAttributes } from 'react';

/** A link to another site in a new tab; the site learns nothing of where it was clicked. */
export function OutsideLink({ children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement>) {
  return (
    <a {...rest} target="_blank" rel="noreferrer noopener">
      {children}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}
