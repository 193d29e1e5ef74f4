import type { MatchKind } from '../../lib/billing/reading';
import { usePanel } from '../panel/panel-context';
import { Pill } from '../parts/pill';

const SURE = new Set<MatchKind>(['sender_is_billing_email', 'sender_without_case']);
const CLAIMED = new Set<MatchKind>(['mentioned_in_message', 'kept_by_inbox', 'typed_by_operator']);

/** How the match was made, in words. */
export function MatchPill({ match }: { match: MatchKind | null }) {
  const { words } = usePanel();
  if (!match) return null;
  const tone = SURE.has(match) ? 'good' : CLAIMED.has(match) ? 'warn' : 'info';
  return (
    <Pill tone={tone}>
      <span aria-hidden="true">{SURE.has(match) ? '✓' : CLAIMED.has(match) ? '?' : '•'}</span>
      {words.panel.customer.match[match]}
    </Pill>
  );
}
