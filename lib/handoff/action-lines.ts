import type { Money } from '../billing/amounts';
import type { Action, Decision } from '../triage/decision';
import type { HandoffLanguage, JudgedCase } from './handoff-words';
import { amountsInWords } from './phrases';
import { revenueAtRisk } from './revenue-impact';

/** Nothing is written yet: what was done is nothing, and what it would change is said as such. */
export function actionLines(
  judged: JudgedCase,
  { words, sentences, formats }: HandoffLanguage,
): string[] {
  const { decision, reading } = judged;
  const action = decision.actions.find(({ id }) => id === decision.recommended);
  const inWords = (money: Money | null) => money && formats.money(money);
  const monthly = amountsInWords(action?.effect?.mrrDelta ?? {}, formats);
  const refunded = inWords(action?.effect?.refunded ?? null);
  const withRefund = inWords(action ? refundWith(action, decision) : null);
  const atRisk = amountsInWords(revenueAtRisk(reading), formats);
  return [
    words.nothingDone,
    ...(action && action.id !== 'no_op'
      ? [words.recommended(sentences.action(action, judged).title, action.target)]
      : []),
    ...(action && action.blockedBy.length > 0
      ? [words.blockedBy(action.blockedBy.map((blocker) => sentences.blocker(blocker)))]
      : []),
    monthly.length > 0 || refunded || withRefund
      ? words.impactIfDone(monthly, refunded, withRefund)
      : words.impactNone,
    ...(atRisk.length > 0 ? [words.atRisk(atRisk)] : []),
  ];
}

/** The refund that the verdict promises together with the cancel of an extra subscription: a row of its own. */
function refundWith(action: Action, { refund }: Decision): Money | null {
  if (action.id !== 'cancel_extra_subscription' || !refund) return null;
  return refund.subscriptionId === action.target ? refund.amount : null;
}
