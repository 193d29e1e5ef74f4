import { createContext, useContext } from 'react';
import type { Mode } from '../../lib/billing/reading';
import type { Formats } from '../../lib/words/formats';
import type { PanelActions } from './panel-actions';
import type { Insertion } from './use-insertion';
import type { Status } from './use-status';
import type { Words } from './words';

/** What every part of the panel needs: how to say it, how to write amounts, what can be asked for. */
export interface PanelContextValue {
  words: Words;
  formats: Formats;
  actions: PanelActions;
  mode: Mode;
  /** The ticket that is shown; empty where none is. */
  ticketId: string;
  /** The embedded sample account, which Stripe's Dashboard does not know. */
  sample: boolean;
  /** Keeps two clicks from writing a text twice. */
  insertion: Insertion;
  /** Says something in the status line, also to assistive tools. */
  say: Status['say'];
  isShown: Status['isShown'];
  /** Copies a text and says so. */
  copy(text: string): Promise<void>;
}

export const PanelContext = createContext<PanelContextValue | null>(null);

/** @throws outside of a panel: a programming error */
export function usePanel(): PanelContextValue {
  const value = useContext(PanelContext);
  if (!value) throw new Error('usePanel outside of a Panel');
  return value;
}
