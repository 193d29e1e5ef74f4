import { useLayoutEffect, useRef, useState } from 'react';
import type { PanelView } from '../../lib/desk/view';

/** A text that the clipboard did not take: the operator's own click may. */
export interface CopyOffer {
  text: string;
  /** What is said once it is on the clipboard. */
  copied: string;
}

/** The status line, of one ticket: what happened to another is not said beside this one. */
export interface Status {
  message: string;
  offer: CopyOffer | null;
  say(message: string, offer?: CopyOffer): void;
  /** Whether that ticket is shown by now: its text may not come along to another one. */
  isShown(ticketId: string): boolean;
}

const NONE = { ticketId: '', message: '', offer: null as CopyOffer | null };

export function useStatus(view: PanelView): Status {
  const ticketId = 'ticket' in view ? (view.ticket?.ticketId ?? '') : '';
  const [said, setSaid] = useState(NONE);
  const shown = useRef(ticketId);
  useLayoutEffect(() => {
    shown.current = ticketId;
  });
  // Customer data is wiped then; an offered text is some.
  const wiped = view.state === 'locked' || view.state === 'no_key';
  if (wiped && said.ticketId !== '') setSaid(NONE);
  const own = said.ticketId === ticketId ? said : NONE;
  return {
    message: own.message,
    offer: own.offer,
    say: (message, offer) => setSaid({ ticketId, message, offer: offer ?? null }),
    isShown: (other) => shown.current === other,
  };
}
