import { type GmailVariant, NEWEST_GMAIL } from '../gmail-variant';

let inUse = NEWEST_GMAIL;

/** How Gmail is just now. */
export function variant(): GmailVariant {
  return inUse;
}

/** From now on what is drawn is drawn so. */
export function behaveAs(changes: Partial<GmailVariant>): void {
  inUse = { ...NEWEST_GMAIL, ...changes };
}
