import type { creditStateWords as english } from '../en/credit-state';
import type { Wording } from '../wording';
import { spaced } from './spaced';

/** What the customer can use before money: billing credits, the balance, and what Stripe says they have. */
export const creditStateWords: Wording<typeof english> = {
  credits: '计费额度',
  available: (amounts) => spaced`剩余${amounts}可用`,
  noneAvailable: '已无可用额度',
  unnamedGrant: '额度发放',
  category: { paid: '付费', promotional: '赠送', unknown: '其他' },
  notMoney: '不以金额计',
  begins: (date) => spaced`${date}起生效`,
  expires: (date) => spaced`${date}到期`,
  expired: (date) => spaced`已于${date}到期`,
  voided: (date) => spaced`已于${date}作废`,
  moreGrants: (count) => `还有 ${count} 笔额度`,
  balanceLowers: (amount) => spaced`客户余额：有${amount}贷项，将从下一张发票中扣减。`,
  balanceRaises: (amount) => spaced`客户余额：欠款${amount}，将计入下一张发票。`,
  grants: 'Stripe 中的权益：',
  moreFeatures: (count) => `还有 ${count} 项功能`,
};
