import type { Interval } from '../../billing/subscription';

const WORDS: [Interval, RegExp][] = [
  [
    'year',
    /\b(?:annual(?:ly)?|yearly|anual(?:es|mente)?|annuel\w*|jahres\w*|jahrlich\w*)\b|年付|年费|按年|年度|年订|包年|年套餐|年額|年間|年払い|年契約|年プラン/,
  ],
  [
    'month',
    /\b(?:monthly|month-to-month|mensual(?:es|mente)?|mensuel\w*|mensal|mensais|mensalmente|monats(?:abo|plan|tarif|version|vertrag|zahl)\w*|monatlich\w*)\b|月付|月费|按月|包月|月度|月订|月套餐|月額|月払い|月契約|月プラン/,
  ],
];

/** The rhythm of billing that a folded text calls a subscription by: "the annual one". */
export function namedIntervals(text: string): Interval[] {
  return WORDS.filter(([, words]) => words.test(text)).map(([interval]) => interval);
}
