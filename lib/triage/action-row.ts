import type { Action, ActionId } from './action';

/** One row of the ladder; what is not given is nothing. It is enabled where nothing blocks it. */
export function actionRow(
  id: ActionId,
  given: Partial<Omit<Action, 'id' | 'enabled'>> = {},
): Action {
  const blockedBy = [...new Set(given.blockedBy ?? [])];
  return {
    id,
    target: given.target ?? null,
    amount: given.amount ?? null,
    reversible: given.reversible ?? true,
    enabled: blockedBy.length === 0,
    blockedBy,
    effect: given.effect ?? null,
    undoUntil: given.undoUntil ?? null,
    terms: given.terms ?? [],
  };
}
