import { expect, it } from 'vitest';
import { spaced } from '../../lib/words/zh-CN/spaced';

it.each([
  [spaced`${'Priya'}买了两次${'Acme Pro'}。`, 'Priya 买了两次 Acme Pro。'],
  [spaced`${'周宇航'}买了两次${'专业版'}。`, '周宇航买了两次专业版。'],
  [spaced`退还${'€29.00'}并终止`, '退还 €29.00 并终止'],
  [spaced`已于${'2026年12月1日'}退款`, '已于 2026年12月1日退款'],
  [spaced`${3}个席位，${2}个`, '3 个席位，2 个'],
  [spaced`${'Werkbank专业版'}（${'x'}）`, 'Werkbank专业版（x）'],
  [spaced`${''}取消${''}`, '取消'],
  [spaced`共 ${2} 笔`, '共 2 笔'],
])('%s', (said, wanted) => {
  expect(said).toBe(wanted);
});
