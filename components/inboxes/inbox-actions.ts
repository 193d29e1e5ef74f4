/** What the inboxes' part of the options asks of the browser. */
export interface InboxActions {
  /** The match patterns of all sites that the extension may read now. */
  grantedSites(): Promise<string[]>;
  /**
   * Has the browser ask for a site; false where the answer was no. It must be called by the click itself, before
   * anything is waited for.
   */
  requestSite(site: string): Promise<boolean>;
  giveBackSites(sites: string[]): Promise<void>;
  /** Calls back when sites were allowed or taken back, wherever that was done; ends with the signal. */
  onSitesChanged(changed: () => void, signal: AbortSignal): void;
}
