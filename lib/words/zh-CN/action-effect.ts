import type { Sums } from '../../billing/amounts';
import { moniesOf } from '../../billing/money';
import type { NextInvoice } from '../../billing/next-invoice';
import type { Action } from '../../triage/decision';
import type { EffectLine, effectLines as english } from '../en/action-effect';
import type { Formats } from '../formats';
import { spaced } from './spaced';

/** What a change in Stripe does, before and after; empty for what changes nothing there. */
export function effectLines(format: Formats): ReturnType<typeof english> {
  const day = (at: number) => format.date(at);
  const monthly = (of: Sums) =>
    moniesOf(of)
      .map((money) => `每月 ${format.money(money)}`)
      .join('、') || '无';
  const invoice = (next: NextInvoice | null) => {
    if (!next) return '无';
    return `${day(next.at)}，${next.amount ? format.money(next.amount) : '金额尚不确定'}`;
  };
  const access = (at: number | null) => (at === null ? '继续' : spaced`${day(at)}结束`);
  const changed = (before: string, after: string) =>
    before === after ? `不变：${before}` : `${before} → ${after}`;

  const ofStanding = ({ effect }: Action): EffectLine[] => {
    if (!effect?.standing) return [];
    const { before, after } = effect.standing;
    return [
      line(
        'next_invoice',
        '下一张发票',
        changed(invoice(before.nextInvoice), invoice(after.nextInvoice)),
      ),
      line('access', '访问权限', changed(access(before.accessEnds), access(after.accessEnds))),
      line('monthly', '月度价值', changed(monthly(before.monthly), monthly(after.monthly))),
    ];
  };

  const ofMoney = ({ effect }: Action): EffectLine[] => {
    if (!effect) return [];
    const { refunded, prorated, stillOwed, notCollected } = effect;
    const whole = refunded && format.money(refunded);
    const back =
      whole && prorated ? spaced`全额${whole}，或仅退未使用时间的${format.money(prorated)}` : whole;
    const owed = stillOwed
      .map(({ id, number, amount }) => `${number ?? id}，${format.money(amount)}`)
      .join('；');
    return [
      ...(back ? [line('money', '退给客户', back)] : []),
      ...(effect.standing ? [line('money', '款项', '此操作本身不退还任何款项')] : []),
      ...(owed ? [line('owed', '仍未结清', `${owed}：请让客户付清，或在 Stripe 中作废`)] : []),
      ...(notCollected
        ? [line('not_collected', '不会收取', '尚未开票的用量，以及等待下一张发票的项目')]
        : []),
    ];
  };

  const ofUndo = ({ effect, reversible, undoUntil }: Action): EffectLine[] => {
    if (!effect) return [];
    if (!reversible) return [line('undo', '撤销', '无法撤销')];
    return [line('undo', '撤销', undoUntil ? spaced`${day(undoUntil)}前可以` : '随时可以')];
  };

  const ofCost = ({ effect }: Action): EffectLine[] => {
    if (!effect?.refunded) return [];
    const { fee } = effect;
    if (fee?.amount === 0) return [line('cost', '成本', '没有收取手续费')];
    const kept = fee ? spaced`${format.money(fee)}的手续费` : '手续费';
    return [line('cost', '成本', spaced`Stripe 不退还${kept}`)];
  };

  return (action) => [
    ...ofStanding(action),
    ...ofMoney(action),
    ...ofUndo(action),
    ...ofCost(action),
  ];
}

function line(id: EffectLine['id'], label: string, text: string): EffectLine {
  return { id, label, text };
}
