import type { Money, Sums } from '../billing/amounts';
import { addTo, moniesOf } from '../billing/money';
import type { Action, Decision } from '../triage/decision';
import { amountsInWords } from './amounts-in-words';
import type { HandoffLanguage, JudgedCase } from './handoff-words';
import { revenueAtRisk } from './revenue-impact';

/** Nothing is written yet: what was done is nothing, and what it would change is said as such. */
export function actionLines(judged: JudgedCase, language: HandoffLanguage): string[] {
  const { words, sentences, formats } = language;
  const { decision, reading } = judged;
  const rows = recommendedRows(decision);
  const blockers = rows.flatMap((row) =>
    row.blockedBy.map((blocker) => sentences.blocker(blocker, row)),
  );
  const atRisk = amountsInWords(revenueAtRisk(reading), formats);
  return [
    words.nothingDone,
    ...rows
      .filter(({ id }) => id !== 'no_op')
      .map((row) => words.recommended(sentences.action(row, judged).title, row.target)),
    ...(blockers.length > 0 ? [words.blockedBy([...new Set(blockers)])] : []),
    ...impactLines(rows, decision, language),
    ...(atRisk.length > 0 ? [words.atRisk(atRisk)] : []),
  ];
}

/** Of one thing bought or charged three times, two are too many: then the step is taken twice. */
const TAKEN_FOR_EACH: Action['id'][] = ['cancel_extra_subscription', 'refund_charge'];

function recommendedRows({ actions, recommended }: Decision): Action[] {
  const rows = actions.filter(({ id }) => id === recommended);
  return TAKEN_FOR_EACH.includes(recommended) ? rows : rows.slice(0, 1);
}

/** The change of revenue if the recommended step is taken, with the refunds that the verdict promises beside it. */
function impactLines(
  rows: Action[],
  decision: Decision,
  { words, formats }: HandoffLanguage,
): string[] {
  const monthly = amountsInWords(
    sumOf(rows.flatMap(({ effect }) => moniesOf(effect?.mrrDelta ?? {}))),
    formats,
  );
  const beside =
    decision.recommended === 'cancel_extra_subscription'
      ? decision.actions.filter(({ id }) => id === 'refund_charge')
      : [];
  const refunded = refundedBy(rows);
  const withRefund = refundedBy(beside);
  if (monthly.length === 0 && !refunded && !withRefund) return [words.impactNone];
  const fees = [...rows, ...beside].flatMap(({ effect }) => (effect?.refunded ? [effect.fee] : []));
  const known = fees.flatMap((fee) => fee ?? []);
  return [
    words.impactIfDone(monthly, refunded, withRefund),
    ...(fees.length > 0
      ? [words.feeLost(amountsInWords(sumOf(known), formats), known.length === fees.length)]
      : []),
  ];

  function refundedBy(actions: Action[]): string | null {
    const sums = sumOf(actions.flatMap(({ effect }) => effect?.refunded ?? []));
    return amountsInWords(sums, formats).join(', ') || null;
  }
}

/** Kept apart by currency. */
function sumOf(monies: Money[]): Sums {
  return monies.reduce<Sums>(addTo, {});
}
