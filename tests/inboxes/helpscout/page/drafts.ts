import { Node } from 'slate';
import type { HelpScoutVariant } from '../variant';
import { SIGNATURE } from './account';
import { paragraphsOf, type Written } from './slate-types';

/** An answer to the customer, or a word among ourselves. */
export type Kind = 'reply' | 'note';

const kept = new Map<string, Written>();
const lastKind = new Map<number, Kind>();

/** What an editor of this conversation holds when it opens: what was left there, or nothing yet. */
export function draftOf(id: number, kind: Kind, variant: HelpScoutVariant): Written {
  return kept.get(`${id} ${kind}`) ?? freshDraft(kind, variant);
}

/** Keeps what was written while other conversations are open; an untouched editor leaves nothing. */
export function keepDraft(id: number, kind: Kind, written: Written, fresh: Written): void {
  if (textOf(written).trim() === textOf(fresh).trim()) {
    dropDraft(id, kind);
    return;
  }
  kept.set(`${id} ${kind}`, written);
  lastKind.set(id, kind);
}

export function dropDraft(id: number, kind: Kind): void {
  kept.delete(`${id} ${kind}`);
  if (lastKind.get(id) === kind) lastKind.delete(id);
}

/** Which editor opens by itself when the conversation does. */
export function keptKind(id: number): Kind | null {
  return lastKind.get(id) ?? null;
}

export function freshDraft(kind: Kind, { signature }: HelpScoutVariant): Written {
  const signed = kind === 'reply' && signature === 'inside';
  return paragraphsOf(signed ? ['', '', ...SIGNATURE] : ['']);
}

function textOf(written: Written): string {
  return written.map((node) => Node.string(node)).join('\n');
}
