import type { paymentStateWords as english } from '../en/payment-state';
import type { Wording } from '../wording';
import { spaced } from './spaced';

/** What is said about payments beside their status; a decline's reasons are for the operator alone. */
export const paymentStateWords: Wording<typeof english> = {
  forYouOnly: '仅供您参考，不要告诉客户：',
  networkCode: (code) => `卡组织拒绝代码 ${code}。`,
  networkAdvice: (code) => `卡组织建议代码 ${code}。`,
  advice: {
    confirm_card_data: 'Stripe 建议核对卡信息。',
    do_not_try_again: 'Stripe 建议不要再对此卡重试。',
    try_again_later: 'Stripe 建议稍后重试。',
  },
  tryAgain: (date) => spaced`Stripe 将于${date}重试。`,
  noTryAgain: 'Stripe 不会自动重试。',
  pendingRefund: {
    processing: 'Stripe 正在处理',
    insufficient_funds: '等待 Stripe 余额充足',
    charge_pending: '等待扣款本身结算',
  },
  failedRefund: {
    lost_or_stolen_card: '银行卡已遗失或被盗',
    expired_or_canceled_card: '银行卡已过期或已注销',
    charge_for_pending_refund_disputed: '该扣款在此期间发生争议',
    insufficient_funds: 'Stripe 余额不足',
    declined: '银行拒绝',
    merchant_request: '已撤回',
    unknown: '原因不明',
  },
  refundNeedsCustomer: '客户需要按 Stripe 发送的邮件操作',
  moreRefunds: (count) => `还有 ${count} 笔退款`,
  moreDisputes: (count) => `还有 ${count} 起争议`,
  answerWasDue: (date) => spaced`回复期限已于${date}截止`,
  evidenceLate: '最后提交的证据已过期限，可能无效',
  refundable: '这笔扣款可以退款。',
  notRefundable: '这笔扣款不能退款。',
  warnings: '早期欺诈预警',
  moreWarnings: (count) => `还有 ${count} 条预警`,
  actionable: '可处理',
  notActionable: '无需再处理',
  fraudTypes: {
    card_never_received: '持卡人从未收到卡片',
    fraudulent_card_application: '冒名申请卡片',
    made_with_counterfeit_card: '使用伪造卡',
    made_with_lost_card: '使用遗失的卡',
    made_with_stolen_card: '使用被盗的卡',
    misc: '未说明类型',
    unauthorized_use_of_card: '未经授权使用卡片',
  },
};
