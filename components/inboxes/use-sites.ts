import { useState } from 'react';
import { covers } from '../../lib/inbox/site';
import type { InboxActions } from './inbox-actions';

/** How a click ended, and for which site. */
export interface Outcome {
  kind: 'nowAllowed' | 'nowRemoved' | 'already' | 'refused' | 'failed';
  site: string;
  /** As the operator knows it. */
  name: string;
}

export interface Sites {
  outcome: Outcome | null;
  /** It resolves to whether the site is allowed now. */
  allow(site: string, name: string): Promise<boolean>;
  remove(site: string, name: string): Promise<void>;
  show(outcome: Outcome | null): void;
}

/** Allows and removes sites, and knows how that went. */
export function useSites(actions: InboxActions, granted: string[]): Sites {
  const [outcome, show] = useState<Outcome | null>(null);
  const allow = (site: string, name: string) =>
    // The browser asks only in the click itself: nothing may be waited for before this.
    actions.requestSite(site).then(
      (allowed) => {
        show({ kind: allowed ? 'nowAllowed' : 'refused', site, name });
        return allowed;
      },
      () => {
        show({ kind: 'failed', site, name });
        return false;
      },
    );
  const remove = async (site: string, name: string) => {
    // All of an inbox goes with the parts of it that were allowed before.
    await actions.giveBackSites(granted.filter((each) => covers(site, each)));
    show({ kind: 'nowRemoved', site, name });
  };
  return { outcome, allow, remove, show };
}
