import { createContext, useContext } from 'react';
import type { PanelWords } from '../../lib/words/en/panel';
import type { PortalCheckUpWords } from '../../lib/words/en/portal-check-up';
import type { Formats } from '../../lib/words/formats';
import type { PortalActions } from './portal-actions';

/** What every part of the portal check-up needs. */
export interface PortalContextValue {
  words: { portal: PortalCheckUpWords; panel: PanelWords };
  formats: Formats;
  actions: PortalActions;
  /** Reads the portal again, after something was done first. */
  readAgain(first?: () => Promise<unknown>): Promise<unknown>;
  /** Copies a text and says so. */
  copy(text: string): Promise<void>;
}

export const PortalContext = createContext<PortalContextValue | null>(null);

/** @throws outside of the portal check-up: a programming error */
export function usePortal(): PortalContextValue {
  const value = useContext(PortalContext);
  if (!value) throw new Error('usePortal outside of a PortalPage');
  return value;
}
