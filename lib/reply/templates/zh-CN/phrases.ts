import type { Interval } from '../../../billing/subscription';
import { cardBrand } from '../../card-brand';
import type { DraftPhrases } from '../../draft-phrases';

const EVERY: Record<Interval, string> = {
  day: '每天',
  week: '每周',
  month: '每月',
  year: '每年',
  unknown: '每期',
};

const COUNTED: Record<Interval, string> = {
  day: '天',
  week: '周',
  month: '个月',
  year: '年',
  unknown: '期',
};

/** @see https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason */
const REASONS: Record<string, string> = {
  subscription_create: '订阅的首次付款',
  subscription_cycle: '定期续订',
  subscription_update: '周期内的变更',
  subscription_threshold: '周期内的用量',
  manual: '单独开具的账单',
};

const BANK_SAYS_NO = '银行拒绝了这笔付款；您可以向银行了解详情，或者使用另一张卡。';

/** Prices, cards, payments and declines in Chinese; a Latin word or a number has a space on either side. */
export const phrases: DraftPhrases = {
  price: (money, interval, count) =>
    count === 1 ? `${EVERY[interval]} ${money}` : `每 ${count} ${COUNTED[interval]} ${money}`,
  card: (brand, last4) => `尾号 ${last4} 的${cardWord(brand)}`,
  paymentLine: (date, amount, reason) =>
    reason && REASONS[reason] ? `${date}：${amount}（${REASONS[reason]}）` : `${date}：${amount}`,
  productLine: (name, price) => (price ? `${name}（${price}）` : name),
  free: '免费',
  decline: {
    card_to_update: '这张卡的信息已无法使用，需要更新。',
    money: '银行拒绝了这笔付款；您可以向银行了解详情，换一张卡也许可以解决。',
    authentication: '您的银行需要您确认这笔付款。',
    bank_says_no: BANK_SAYS_NO,
    // Said of a lost card as of any other: nothing here may let the reason be guessed.
    never_tell: BANK_SAYS_NO,
    // Another card is the way, and why this one was not taken is not for the customer.
    blocked_by_stripe: '这笔付款无法用这张卡完成，请使用另一张卡。',
    try_again: '付款时出现了暂时的问题，再试一次通常就能成功。',
  },
};

/** UnionPay alone is better known by its Chinese name. */
function cardWord(brand: string | null): string {
  if (brand === 'unionpay') return '银联卡';
  const name = cardBrand(brand);
  return name ? ` ${name} 卡` : '银行卡';
}
