import type { Sums } from '../../billing/amounts';
import { moniesOf } from '../../billing/money';
import type { NextInvoice } from '../../billing/next-invoice';
import type { Action } from '../../triage/decision';
import type { Formats } from '../formats';

/** One thing that an action changes, or costs. */
export interface EffectLine {
  id: 'next_invoice' | 'access' | 'money' | 'monthly' | 'owed' | 'not_collected' | 'undo' | 'cost';
  label: string;
  text: string;
}

/** What a change in Stripe does, before and after; empty for what changes nothing there. */
export function effectLines(format: Formats) {
  const day = (at: number) => format.date(at);
  const sums = (of: Sums) =>
    moniesOf(of)
      .map((money) => `${format.money(money)} a month`)
      .join(' and ');
  const invoice = (next: NextInvoice | null) => {
    if (!next) return 'none';
    const amount = next.amount ? format.money(next.amount) : 'amount not certain yet';
    return `${day(next.at)}, ${amount}`;
  };
  const changed = (before: string, after: string) =>
    before === after ? `unchanged: ${before}` : `${before} → ${after}`;

  const ofStanding = ({ effect }: Action): EffectLine[] => {
    if (!effect?.standing) return [];
    const { before, after } = effect.standing;
    const access = (at: number | null) => (at === null ? 'goes on' : `ends ${day(at)}`);
    const monthly = (of: Sums) => sums(of) || 'none';
    return [
      {
        id: 'next_invoice',
        label: 'Next invoice',
        text: changed(invoice(before.nextInvoice), invoice(after.nextInvoice)),
      },
      {
        id: 'access',
        label: 'Access',
        text: changed(access(before.accessEnds), access(after.accessEnds)),
      },
      {
        id: 'monthly',
        label: 'Monthly value',
        text: changed(monthly(before.monthly), monthly(after.monthly)),
      },
    ];
  };

  const ofMoney = ({ effect }: Action): EffectLine[] => {
    if (!effect) return [];
    const { refunded, prorated, stillOwed, notCollected } = effect;
    const whole = refunded && format.money(refunded);
    const back = prorated
      ? `${whole} in full, or ${format.money(prorated)} for the time not used`
      : whole;
    const owed = stillOwed
      .map(({ id, number, amount }) => `${number ?? id}, ${format.money(amount)}`)
      .join('; ');
    return [
      ...(back ? [line('money', 'Customer gets back', back)] : []),
      ...(effect.standing ? [line('money', 'Money', 'nothing is given back by this alone')] : []),
      ...(owed ? [line('owed', 'Stays open', `${owed}: have it paid, or void it in Stripe`)] : []),
      ...(notCollected
        ? [
            line(
              'not_collected',
              'Not collected',
              'usage not billed yet, and items that wait for the next invoice',
            ),
          ]
        : []),
    ];
  };

  const ofUndo = ({ effect, reversible, undoUntil }: Action): EffectLine[] => {
    if (!effect) return [];
    if (!reversible) return [line('undo', 'Undo', 'cannot be undone')];
    return [line('undo', 'Undo', undoUntil ? `until ${day(undoUntil)}` : 'at any time')];
  };

  const ofCost = ({ effect }: Action): EffectLine[] => {
    if (!effect?.refunded) return [];
    const { fee } = effect;
    const kept = fee ? `its fee of ${format.money(fee)}` : 'its fee';
    return [line('cost', 'Cost', fee?.amount === 0 ? 'no fee was taken' : `Stripe keeps ${kept}`)];
  };

  return (action: Action): EffectLine[] => [
    ...ofStanding(action),
    ...ofMoney(action),
    ...ofUndo(action),
    ...ofCost(action),
  ];
}

function line(id: EffectLine['id'], label: string, text: string): EffectLine {
  return { id, label, text };
}
