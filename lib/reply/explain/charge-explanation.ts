import type { Charge, Refund } from '../../billing/charge';
import { isHold } from '../../billing/double-charge';
import { refundProgress } from '../../billing/refund-progress';
import { isReleasedPart } from '../../billing/released-part';
import { plainName } from '../plain-name';
import { type ExplanationSources, waysToSay } from './ways-to-say';

/**
 * One payment explained as plain text for a reply: what became of it, how the bank names it, its refunds. Null for
 * one whose state this build does not know.
 */
export function chargeExplanation(charge: Charge, sources: ExplanationSources): string | null {
  const { charge: phrases, outcome, between } = sources.invoicePhrases;
  const { money, day } = waysToSay(charge.currency, sources);
  const told = [money(charge.amount), day(charge.created)] as const;
  const what = sentence();
  if (what === null) return null;
  if (!took(charge)) return what;
  const statement = plainName(charge.statementDescriptor);
  return [
    what,
    ...(statement ? [phrases.statement(statement)] : []),
    ...(charge.presented
      ? [outcome.exchanged(told[0], sources.formats.money(charge.presented))]
      : []),
    ...refundsInWords(charge, sources),
  ].join(between);

  function sentence(): string | null {
    const { status, captured, refunded, amount, amountCaptured } = charge;
    if (status === 'failed') return phrases.failed(...told);
    if (status === 'pending') return phrases.pending(...told);
    if (status === 'unknown') return null;
    if (isHold(charge)) {
      return refunded || captured ? phrases.released(...told) : phrases.hold(...told);
    }
    return amountCaptured < amount
      ? phrases.partlyCaptured(told[0], money(amountCaptured), told[1])
      : phrases.paid(...told);
  }
}

/** The refunds of a payment, a sentence each; none of one that took nothing. */
export function refundsInWords(charge: Charge, sources: ExplanationSources): string[] {
  const { charge: phrases } = sources.invoicePhrases;
  const { money, day } = waysToSay(charge.currency, sources);
  if (!took(charge)) return [];
  return charge.refunds.filter((each) => !isReleasedPart(each, charge)).map(sentence);

  function sentence(given: Refund): string {
    const told = [money(given.amount), day(given.created)] as const;
    switch (refundProgress(given)) {
      case 'on_its_way':
        return phrases.refundOnItsWay(...told, plainName(given.bankReference));
      case 'held_up':
      case 'needs_customer':
        return phrases.refundWaits(...told);
      case 'none':
        return phrases.refundFailed(...told);
    }
  }
}

function took(charge: Charge): boolean {
  return charge.status === 'succeeded' && !isHold(charge);
}
