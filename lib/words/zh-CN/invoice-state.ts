import type { invoiceStateWords as english } from '../en/invoice-state';
import type { Wording } from '../wording';
import { spaced } from './spaced';

/** What is said under an invoice: how it was paid, what was credited, what holds it up. */
export const invoiceStateWords: Wording<typeof english> = {
  heldDraft: '在有人将其定稿之前一直是草稿。',
  finalizationError: (message) => `Stripe 无法将其定稿：${message}`,
  paidInParts: (parts) => spaced`分 ${parts.length} 笔付清：${parts.join('、')}。`,
  partOutside: (amount) => `${amount}（在 Stripe 之外）`,
  paidOutside: '在 Stripe 之外付款：无法通过 Stripe 退款。',
  fromBalance: (amount) => spaced`其中${amount}由客户余额支付。`,
  toBalance: (amount) => spaced`其贷项${amount}已转入客户余额。`,
  owedBefore: (amount) => spaced`已加入之前的欠款${amount}。`,
  overpaid: (amount) => spaced`多付了${amount}，已转入客户余额。`,
  billedTo: '开具给',
  creditNote: (number, date) => spaced`贷记单${number}，${date}：`,
  creditNoteVoid: '已作废',
  takenOff: (amount) => spaced`付款前减免${amount}`,
  givenBack: (amount) => spaced`付款后退回${amount}`,
  outsideStripe: (amount) => spaced`其中${amount}在 Stripe 之外`,
  credited: (parts) => `贷记单：${parts.join('、')}。`,
  creditReasons: {
    duplicate: '重复',
    fraudulent: '欺诈',
    order_change: '订单变更',
    product_unsatisfactory: '对产品不满意',
  },
  pending: '待计入下一张发票',
  pendingMore: (count) => `还有 ${count} 项`,
  pendingTotal: (amounts) => spaced`合计${amounts}`,
  pendingUnnamed: '发票项目',
  proration: '按比例计费',
};
