import { useEffect, useState } from 'react';
import type { InboxActions } from './inbox-actions';

type SiteActions = Pick<InboxActions, 'grantedSites' | 'onSitesChanged'>;

/** The sites that the browser lets the extension read, as they are now; null until it has said so. */
export function useGrantedSites(actions: SiteActions): string[] | null {
  const [granted, setGranted] = useState<string[] | null>(null);
  useEffect(() => {
    const shown = new AbortController();
    const read = async () => {
      const sites = await actions.grantedSites();
      if (!shown.signal.aborted) setGranted(sites);
    };
    actions.onSitesChanged(() => void read(), shown.signal);
    void read();
    return () => shown.abort();
  }, [actions]);
  return granted;
}
