import type { declineWords as english } from '../en/declines';
import type { Wording } from '../wording';

/** Why a payment failed and what helps, in plain words for the operator. Not for the customer. */
export const declineWords: Wording<typeof english> = {
  card_to_update: '银行卡已过期或卡信息有误。请客户更新银行卡。',
  money: '余额不足或超出限额。请客户换一张卡，或稍后再试。',
  authentication: '银行要求客户验证（3D Secure）。请客户在发票页面付款。',
  bank_says_no: '银行拒绝。请客户联系银行或换一张卡。',
  never_tell: '银行以卡片遗失、被盗或涉嫌欺诈为由拒绝。不要告诉客户原因，只说银行拒绝了付款。',
  blocked_by_stripe:
    'Stripe Radar 拦截了付款，没有发送给银行。请在 Stripe 中审核；如果信任该客户，在那里放行。不要告诉客户原因，只说付款未成功，请换一张卡。',
  try_again: '银行暂时出现问题。重试即可。',
};
