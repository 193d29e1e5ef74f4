import type { subscriptionStateWords as english } from '../en/subscription-state';
import type { Wording } from '../wording';
import { periodName, periods } from './period-name';
import { spaced } from './spaced';

/** What is said under a subscription's plan and status: pauses, changes to come, discounts, why it ended. */
export const subscriptionStateWords: Wording<typeof english> = {
  collectionPaused: (until) => (until ? spaced`收款已暂停至${until}` : '收款已暂停'),
  collectionPausedMeans: {
    keep_as_draft: '期间的发票保持草稿状态。',
    mark_uncollectible: '期间的发票标记为无法收取。',
    void: '期间的发票作废。',
  },
  pausedBecause: (reason) => spaced`暂停原因：${reason}。`,
  pauseReasons: {
    final_payment_failure: '最后一次重试付款失败',
    first_payment_failure: '首次付款失败',
    pause_requested: '有人要求暂停',
    system: '由 Stripe 暂停',
    trial_end_without_payment_method: '试用结束时没有支付方式',
  },
  withoutPaymentMethod: (consequence) => spaced`试用结束时如果没有支付方式，${consequence}。`,
  trialEnd: {
    cancel: '订阅将被取消',
    pause: '订阅将被暂停',
    create_invoice: '首张发票将保持未付',
  },
  itemTrial: (date) => spaced`试用优惠至${date}`,
  itemRenews: (date) => spaced`${date}续订`,
  changes: (date, plans) => spaced`将于${date}变更为${plans}。`,
  termsChange: (date) => spaced`套餐不变，${date}起适用其他条款。`,
  starts: (date, plans) => spaced`${date}开始：${plans}。`,
  waitsForPayment: (date, plans) =>
    plans
      ? spaced`变更为${plans}，等待付款至${date}。`
      : spaced`有一项变更等待付款，至${date}为止。`,
  waitsForPaymentNoDate: '有一项变更等待付款。',
  thenEnds: '付款后，订阅将在当前周期结束时终止。',
  plan: (name, quantity) => (quantity !== null && quantity > 1 ? `${name} × ${quantity}` : name),
  planAt: (plan, price) => `${plan}（${price}）`,
  canceled: (reason, date) =>
    spaced`${date ? spaced`已于${date}取消` : '已取消'}${reason ? `（${reason}）` : ''}`,
  cancellation: (how, feedback) => (feedback ? `${how}：${feedback}。` : `${how}。`),
  cancelReasons: {
    cancellation_requested: '应要求取消',
    payment_disputed: '因付款争议',
    payment_failed: '因付款失败',
    canceled_by_retention_policy: '按保留政策',
  },
  feedback: {
    customer_service: '客户服务',
    low_quality: '质量不佳',
    missing_features: '缺少功能',
    other: '其他原因',
    switched_service: '改用其他服务',
    too_complex: '太复杂',
    too_expensive: '太贵',
    unused: '没有使用',
  },
  theyWrote: '客户留言：',
  discount: (off, name, how) =>
    [off, name && off ? `（${name}）` : name, how].filter(Boolean).join(' '),
  percentOff: (percent) => `减 ${percent}%`,
  amountOff: (amount) => spaced`减${amount}`,
  duration: (duration, months, end) =>
    [
      duration === 'forever' ? '永久' : null,
      duration === 'once' ? '一次性' : null,
      months !== null ? `持续 ${months} 个月` : null,
      end ? spaced`至${end}` : null,
    ]
      .filter(Boolean)
      .join('，'),
  wholeCustomer: '适用于该客户的所有付款',
  onPlan: (plan) => spaced`适用于${plan}`,
  code: '促销码',
  paidBy: (card) => spaced`从${card}扣款`,
  methods: {
    acss_debit: '预授权借记（加拿大）',
    amazon_pay: 'Amazon Pay',
    au_becs_debit: 'BECS 直接借记',
    bacs_debit: 'Bacs 直接借记',
    cashapp: 'Cash App Pay',
    link: 'Link',
    paypal: 'PayPal',
    sepa_debit: 'SEPA 直接借记',
    us_bank_account: '美国银行账户',
  },
  metered: (interval, count) =>
    count === 1 ? `按用量 / ${periodName(interval)}` : `按用量 / ${periods(interval, count)}`,
  tieredPer: (per) => `${per}，阶梯定价`,
  moreSubscriptions: (count) => `还有 ${count} 个订阅`,
};
