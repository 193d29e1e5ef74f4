import type { UnixSeconds } from './amounts';
import type { Card } from './charge';

const SOON_SECONDS = 30 * 86_400;

/** A card is good until the last day of its month, UTC; null where its expiry is not known. */
export function cardEndsAt(card: Card): UnixSeconds | null {
  if (card.expMonth === null || card.expYear === null) return null;
  return Date.UTC(card.expYear, card.expMonth, 1) / 1000;
}

export function cardState(card: Card, now: UnixSeconds): 'expired' | 'expiring' | 'good' {
  const end = cardEndsAt(card);
  if (end === null) return 'good';
  if (end <= now) return 'expired';
  return end <= now + SOON_SECONDS ? 'expiring' : 'good';
}
