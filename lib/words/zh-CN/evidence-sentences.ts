import type { EvidenceFacts, PortalNeed } from '../../triage/evidence';
import type { Intent } from '../../triage/message/matter';
import type { evidenceSentences as english } from '../en/evidence-sentences';
import type { Formats } from '../formats';
import { stripeWord } from '../stripe-word';
import { billingStateWords } from './billing-state';
import { declineWords } from './declines';
import { duration } from './duration';
import { periodName, periods } from './period-name';
import { spaced } from './spaced';

const { subscription: STATUSES } = billingStateWords;

/** Why a refund has not left, in Stripe's word. */
function notSent(because: string): string {
  if (because === 'requires_action') return 'Stripe 在等客户回复其邮件';
  return because === 'insufficient_funds'
    ? 'Stripe 余额不足'
    : spaced`Stripe 将其搁置（${stripeWord(because, billingStateWords.onPayment.pendingRefund)}）`;
}

/** What the customer writes about, after "The message". */
const MATTERS: Record<Intent, string> = {
  cancel: '要求取消',
  resume: '要求保留或恢复订阅',
  refund: '要求退款',
  charged_twice: '提到重复付款或重复扣款',
  unknown_charge: '称不认识一笔扣款',
  charged_after_cancel: '提到取消后仍被扣款',
  payment_failing: '提到付款未成功',
  invoice_or_receipt: '索取发票或收据',
  tax_number: '询问账单信息或税号',
  update_card: '要求更换银行卡',
  change_plan: '要求更改套餐或席位',
  seats: '询问席位',
  product_bug: '反映产品无法使用',
  feature_missing: '反映缺少预期或承诺的功能',
  unwanted_renewal: '提到并不想要的续订',
  explain_amount: '询问某个金额的用途',
  where_is_refund: '询问退款进度',
  next_payment: '询问下次付款日期',
  restart: '想要重新订阅',
  finish_checkout: '提到未完成的购买',
  thanks: '表示感谢',
  unclear: '没有说明想要什么',
};

const PLACES = {
  message: '邮件',
  earlier_message: '本封邮件所回复的上一封',
  subject: '主题',
} as const;

const FEATURES: Record<PortalNeed, string> = {
  login: '登录',
  cancel: '取消',
  invoices: '以往的发票',
  card: '更换银行卡',
  plan: '更改套餐',
  details: '更改账单信息',
};

/** One sentence per line of evidence; a missing id does not compile. */
export function evidenceSentences(format: Formats): ReturnType<typeof english> {
  const { money, date, dateTime } = format;
  const answerBy = (dueBy: number | null) => (dueBy ? spaced`，须在${date(dueBy)}前回复` : '');
  return {
    message_says: ({ matter, source }) => `${PLACES[source]}${MATTERS[matter]}。`,
    message_unclear: () => '邮件没有说明想要什么。',
    speaks_of_seats: () => '邮件提到多人或多个席位。',
    says_not_authorised: () => '邮件称付款未经授权。',
    asks_something_else: ({ matter }) => `邮件说的是另一件事：${MATTERS[matter]}。`,
    same_product_twice: ({ product, secondsApart }) =>
      spaced`${product ?? '同一产品'}有两个订阅，各一个席位，开始时间相隔 ${duration(secondsApart)}。`,
    two_customers_one_person: ({ customers }) =>
      `${customers} 位客户背后是同一人：银行卡、姓名或地址相同。`,
    charges_agree: ({ count, amount, secondsApart }) =>
      spaced`${count} 笔${money(amount)}的扣款${secondsApart > 0 ? `，相隔 ${duration(secondsApart)}` : ''}，与此相符。`,
    double_charge: ({ amount, secondsApart }) =>
      spaced`同一张卡有两笔${money(amount)}的扣款，相隔 ${duration(secondsApart)}，没有两次购买可以解释。`,
    duplicate_ended: ({ product, endedAt }) =>
      spaced`${product ?? '该产品'}的两个订阅之一已于${date(endedAt)}结束，没有替换。`,
    duplicate_refunded: ({ amount, at }) => spaced`重复的${money(amount)}已于${date(at)}退款。`,
    duplicate_disputed: ({ amount, at }) =>
      spaced`银行已于${date(at)}因争议为客户收回其中的${money(amount)}。`,
    duplicate_credited: ({ amount, number }) =>
      spaced`付款后，其中的${money(amount)}已${number ? spaced`通过贷记单 ${number} ` : ''}记入客户名下。`,
    different_products: ({ products }) =>
      products.length > 0
        ? spaced`这些订阅属于不同产品：${products.join('、')}。`
        : '这些订阅属于不同产品。',
    different_workspaces: ({ count }) => `${count} 个订阅属于不同的工作区或成员。`,
    plan_changed: ({ from, to, at }) =>
      spaced`${date(at)}，${from ?? '旧套餐'}结束，${to ?? '新套餐'}开始。`,
    hold_not_charge: ({ amount, at }) =>
      spaced`${dateTime(at)}的${money(amount)}是付款之外的预授权，没有扣款。`,
    attempt_not_charge: ({ amount, at }) =>
      spaced`两次${money(amount)}的尝试中，${dateTime(at)}的一次失败，没有扣款。`,
    successive_periods: ({ amount, count }) =>
      spaced`${count} 笔扣款（最近一笔${money(amount)}）对应连续的周期。`,
    seats_make_the_amount: ({ seats, unit, total }) =>
      spaced`${seats} 个席位，每个${money(unit)}，合计为所扣的${money(total)}。`,
    several_seats: ({ seats, product }) => spaced`${product ?? '该套餐'}有 ${seats} 个席位。`,
    colleagues_pay: ({ count }) => `同一公司另有 ${count} 人各自付费订阅。`,
    team_product: ({ product }) => spaced`${product}是面向团队的产品。`,
    one_person_one_seat: () => '一个人、一个席位，相隔几分钟或几小时。',
    renewal_failed: ({ product, status, attempts, amount, nextAttempt }) => {
      const next = nextAttempt
        ? spaced`Stripe 将于${date(nextAttempt)}重试`
        : 'Stripe 不会自动重试';
      return spaced`${product ?? '订阅'}状态为${stripeWord(status, STATUSES)}：尝试 ${attempts} 次后${money(amount)}仍未付。${next}。`;
    },
    payment_declined: ({ code, family, at }) =>
      spaced`${date(at)}被拒绝（${code}）：${declineWords[family]}`,
    bank_wants_confirmation: ({ amount }) => spaced`银行要求验证${money(amount)}（3D Secure）。`,
    invoice_overdue: ({ amount, dueAt }) =>
      spaced`${money(amount)}已于${date(dueAt)}到期，尚未付款。`,
    checkout_not_completed: ({ at, canBeFinished }) =>
      spaced`${date(at)}的结账没有完成，此后也没有下文；${canBeFinished ? '仍可' : '已无法'}完成。`,
    still_processing: ({ amount }) => spaced`${money(amount)}仍在处理中：没有失败，不要重复付款。`,
    paid_since: ({ amount, at }) => spaced`失败之后，${money(amount)}已于${date(at)}付清。`,
    failure_elsewhere: ({ product }) => spaced`失败属于已结束的${product ?? '订阅'}。`,
    portal_offers: ({ feature }) => `门户允许客户自行处理：${FEATURES[feature]}。`,
    portal_lacks: ({ feature }) => `门户不允许客户自行处理：${FEATURES[feature]}。`,
    end_already_set: ({ at }) => (at ? spaced`已设定于${date(at)}终止。` : '已设定终止。'),
    already_ended: ({ product, at }) => spaced`${product ?? '订阅'}已于${date(at)}结束。`,
    collection_paused: ({ resumesAt }) =>
      resumesAt ? spaced`收款已有意暂停至${date(resumesAt)}。` : '收款已有意暂停。',
    trial_running: ({ endsAt }) => spaced`试用至${date(endsAt)}，没有为此扣款。`,
    proration_explains: ({ amount, at }) =>
      spaced`${date(at)}的${money(amount)}发票含按比例计费：部分周期的抵扣和收费。`,
    usage_explains: ({ amount, at }) =>
      spaced`${date(at)}的${money(amount)}发票是对已用量的后付费。`,
    regular_charge: ({ amount, product, interval }) =>
      spaced`${money(amount)}是${product ?? '订阅'}每${periodName(interval)}的常规扣款。`,
    charged_before_end: ({ amount, at, endsAt }) =>
      spaced`最后一笔扣款（${date(at)}，${money(amount)}）早于${date(endsAt)}的终止日。`,
    document_found: ({ number, at }) =>
      spaced`所指的是${date(at)}的发票${number ?? '（无编号）'}。`,
    refund_on_its_way: ({ amount, at, bankReference }) =>
      spaced`${money(amount)}已于${date(at)}退款${bankReference ? `；银行参考号 ${bankReference}` : ''}。`,
    refund_not_sent: ({ amount, at, because }) =>
      spaced`${money(amount)}的退款于${date(at)}创建，尚未发出：${notSent(because)}。`,
    billing_is_broken: () => '正是这件事中有一笔付款失败。',
    billing_is_healthy: () => '订阅正常且已付款：与计费无关。',
    billing_explains_it: () => '计费可以解释：没有付款，或没有有效订阅。',
    charge_after_end: ({ amount, at, endedAt }) => {
      const ended = date(endedAt) === date(at) ? '' : spaced`（${date(endedAt)}）`;
      return spaced`${date(at)}扣款${money(amount)}，所属周期开始时订阅已经结束${ended}。`;
    },
    renewed_lately: ({ amount, at, interval, product }) =>
      spaced`${product ?? '订阅'}于${date(at)}以${money(amount)}续订 ${periods(interval, 1)}。`,
    renewal_given_back: ({ amount, product }) =>
      spaced`${product ?? '订阅'}续订的${money(amount)}已经退还。`,
    renewed_long_ago: ({ at }) => spaced`续订发生在${date(at)}：大部分已经使用。`,
    dispute_open: ({ amount, reason, dueBy }) =>
      spaced`${money(amount)}有一起争议（${stripeWord(reason, billingStateWords.disputeReasons)}）${answerBy(dueBy)}。`,
    inquiry_open: ({ amount, refundable, dueBy }) =>
      spaced`银行就${money(amount)}提出问询${answerBy(dueBy)}；${refundable ? '仍可' : '不可'}退款。`,
    refund_failed: ({ amount, at }) => spaced`${date(at)}的${money(amount)}退款在银行处失败。`,
    paid_outside_stripe: ({ amount, at }) =>
      spaced`${date(at)}的${money(amount)}在 Stripe 之外支付。`,
    nobody_found: ({ email }) => spaced`${email ?? '此工单'}没有对应的客户或访客付款。`,
    several_customers: ({ count }) => `${count} 位客户共用此邮箱，无从得知指的是哪一位。`,
    nothing_bought: () => '此客户没有订阅、发票或付款。',
    nothing_asked: () => '邮件没有任何要求。',
    claim_not_in_stripe: ({ matter }) =>
      `邮件${MATTERS[matter]}；Stripe 中没有${matter === 'charged_twice' ? '重复' : '此事'}。`,
    no_reason_given: () => '要求退款，但邮件和 Stripe 都没有说明原因。',
    unknown_status: ({ status }: EvidenceFacts['unknown_status']) =>
      spaced`有一个订阅的状态无法识别：${status.replaceAll('_', ' ')}。`,
  };
}
