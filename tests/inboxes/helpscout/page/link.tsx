import type { ReactNode } from 'react';
import { go } from './route';

interface LinkProps {
  to: string;
  className?: string;
  children: ReactNode;
}

/** A link that does not load the page anew, unless it is opened in another tab. */
export function Link({ to, className, children }: LinkProps) {
  return (
    <a
      href={to}
      className={className}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        go(to);
      }}
    >
      {children}
    </a>
  );
}
