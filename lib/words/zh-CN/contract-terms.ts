import type { contractTermWords as english } from '../en/contract-terms';
import type { Formats } from '../formats';
import { spaced } from './spaced';

/** What is to be checked in a contract before it is ended or paid back, one sentence a term. */
export function contractTermWords(format: Formats): ReturnType<typeof english> {
  return (term) => {
    switch (term.shape) {
      case 'annual': {
        const { period, paid } = term;
        const span = `${format.date(period.start)} – ${format.date(period.end)}`;
        return `年付：${span}，${paid ? spaced`已付${format.money(paid)}` : '尚未付款'}。`;
      }
      case 'team': {
        const { seats, colleagues } = term;
        const parts = [
          ...(seats > 1 ? [`${seats} 个席位`] : []),
          ...(colleagues > 0 ? [`另有 ${colleagues} 位同事付费`] : []),
        ];
        return `团队：${parts.join('，')}。`;
      }
      case 'prorated': {
        const lines = term.lines.map(({ text, amount }) =>
          text ? `“${text}” ${format.money(amount)}` : format.money(amount),
        );
        if (term.more)
          lines.push(lines.length > 0 ? '还有更多' : '有一项变更在等待，或有明细未读取');
        return `按比例计费：${lines.join('，')}。`;
      }
    }
  };
}
