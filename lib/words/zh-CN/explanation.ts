import type { explanationWords as english } from '../en/explanation';
import type { Wording } from '../wording';
import { spaced } from './spaced';

/** What stands around the explanation of an invoice or a charge; the explanation itself is worded as in replies. */
export const explanationWords: Wording<typeof english> = {
  explain: '解释',
  hide: '收起解释',
  of: (what) => spaced`发票${what}`,
  insert: '插入解释',
  missing: {
    more_lines: '此发票的明细多于已读取的部分，因此不在回复中解释。请在 Stripe 中打开发票。',
    difference: (amount) =>
      spaced`已读取的各项与总额相差${amount}，因此不在回复中解释。请在 Stripe 中打开发票。`,
    too_long: '明细太多，不适合放进回复。请改为发送发票页面或其 PDF。',
    not_verified: '发件人并非付款人：请先核实此人身份，再透露其中任何内容。',
    not_told: '它属于另一位客户，而不是回复所面向的客户，因此不在回复中透露。',
  },
  timeline: {
    kind: {
      paid: '扣款',
      hold: '预授权，未扣款',
      released: '预授权已释放',
      pending: '处理中',
      failed: '失败',
      refund: '退款',
      unknown: '未知',
      captured: '扣款，先有预授权',
      partly_captured: '扣款，为预授权的一部分',
      refund_pending: '退款，正在途中',
      refund_waits: '退款，等待发出',
      refund_failed: '退款失败',
      dispute: '争议',
      dispute_won: '争议胜诉',
      inquiry: '问询',
      processing: '处理中，尚未扣款',
      unfinished: '未完成',
      credit_paid: '用余额支付',
      credit_kept: '留作余额',
      outside: '在 Stripe 之外支付',
    },
    bank: {
      one_line: '对账单上有一行。',
      one_line_back: '有一行：款项退回客户。',
      reservation: '预授权：这一行不是付款，会自行消失。',
      two_lines_one_payment: '几天内有两行，预授权和付款各一行：只付了一次，最后留下一行。',
      not_yet: '尚无这一行，或标为待处理。',
      maybe_reservation: '没有付款：最多有一条预授权，会自行消失。',
      no_line: '没有这一行：没有资金往来。',
      not_known: '不知道银行对此显示什么。',
    },
    attempt: (number, of) => `第 ${number} 次尝试，共 ${of} 次`,
    presented: (amount) => spaced`客户看到的是${amount}`,
    reference: (reference) => spaced`银行参考号${reference}`,
  },
};
