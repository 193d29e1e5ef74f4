import type { Interval } from '../../../billing/subscription';
import { cardBrand } from '../../card-brand';
import type { DraftPhrases } from '../../draft-phrases';

const EVERY: Record<Interval, string> = {
  day: '日額',
  week: '週額',
  month: '月額',
  year: '年額',
  unknown: '1期間あたり',
};

const COUNTED: Record<Interval, string> = {
  day: '日',
  week: '週間',
  month: 'か月',
  year: '年',
  unknown: '期間',
};

/** @see https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason */
const REASONS: Record<string, string> = {
  subscription_create: '初回のお支払い',
  subscription_cycle: '定期更新',
  subscription_update: '期間中の変更',
  subscription_threshold: '期間中のご利用分',
  manual: '個別の請求書',
};

const BANK_SAYS_NO =
  'カード会社の承認が得られなかったためです。詳しくはカード会社にお問い合わせいただくか、別のカードをご利用ください。';

/** Prices, cards, payments and declines in Japanese; no spaces around Latin words and numbers. */
export const phrases: DraftPhrases = {
  price: (money, interval, count) =>
    count === 1 ? `${EVERY[interval]}${money}` : `${count}${COUNTED[interval]}ごとに${money}`,
  card: (brand, last4) => `末尾${last4}の${cardBrand(brand) ?? ''}カード`,
  paymentLine: (date, amount, reason) =>
    reason && REASONS[reason] ? `${date}：${amount}（${REASONS[reason]}）` : `${date}：${amount}`,
  productLine: (name, price) => (price ? `${name}（${price}）` : name),
  free: '無料',
  decline: {
    card_to_update: 'カード情報が有効ではなくなっているため、更新をお願いいたします。',
    money:
      'カード会社の承認が得られなかったためです。詳しくはカード会社にお問い合わせいただくか、別のカードをお試しください。',
    authentication: 'カード会社が、お客様ご本人による確認を求めています。',
    bank_says_no: BANK_SAYS_NO,
    // Said of a lost card as of any other: nothing here may let the reason be guessed.
    never_tell: BANK_SAYS_NO,
    // Another card is the way, and why this one was not taken is not for the customer.
    blocked_by_stripe: 'このカードでは決済ができないため、別のカードをご利用ください。',
    try_again: '一時的な問題によるもので、通常は再度お試しいただくと完了します。',
  },
};
