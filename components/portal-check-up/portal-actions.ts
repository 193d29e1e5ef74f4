import type { PortalCheckUpView } from '../../lib/desk/check-up-portal';

/** All that a person can ask for in the portal check-up. */
export interface PortalActions {
  /** Asks Stripe anew. Rejects where the background does not answer. */
  checkUp(): Promise<PortalCheckUpView>;
  unlock(): Promise<unknown>;
  forgetKey(): Promise<unknown>;
  startSample(): Promise<unknown>;
  openOptions(): void;
  /** Rejects where the browser refuses. */
  copy(text: string): Promise<void>;
}
