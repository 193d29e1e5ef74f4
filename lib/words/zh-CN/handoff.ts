import type { HandoffWords } from '../../handoff/handoff-words';
import { stripeWord } from '../stripe-word';
import { billingStateWords } from './billing-state';
import { spaced } from './spaced';

const { subscription: STATUSES } = billingStateWords;

/** Points in Chinese; what stands among them in Latin letters, an id above all, is left as it is. */
const list = (parts: string[]) => parts.join('，');

/** The handoff in Chinese: the six headings of the method, character for character. */
export const handoffWords: HandoffWords = {
  headings: {
    customer: '客户',
    billing: '计费状态',
    decision: '决策',
    actionTaken: '已执行操作',
    followUp: '后续跟进',
    gap: '产品缺口',
  },
  noName: '无姓名',
  noEmail: '无邮箱',
  noCustomer: {
    not_chosen: '尚未选择客户',
    guest: '访客结账：有付款，没有客户对象',
    nobody: 'Stripe 中没有找到客户',
  },
  ids: (ids) => `Stripe 客户：${list(ids)}`,
  otherIds: (ids) => `此人或此邮箱的其他客户：${list(ids)}`,
  candidateIds: (ids) => `此邮箱的客户：${list(ids)}`,
  match: {
    sender_is_billing_email: '匹配依据：发件人即账单邮箱',
    sender_without_case: '匹配依据：发件人即账单邮箱，仅大小写不同',
    guest_checkout: '匹配依据：发件人曾以访客身份结账付款',
    metadata: '匹配依据：发件人在客户的元数据中',
    mentioned_in_message: '匹配依据：邮件中提到；并非发件人',
    kept_by_inbox: '匹配依据：收件箱中记录的发件人其他邮箱',
    typed_by_operator: '匹配依据：由操作员输入',
    chosen_by_operator: '匹配依据：由操作员选择',
  },
  subscription: ({ plan, status, paused, seats, monthly, renews, ends, id }) =>
    list([
      plan,
      stripeWord(status, STATUSES),
      ...(paused ? [paused.until ? spaced`收款暂停至${paused.until}` : '收款已暂停'] : []),
      ...(seats > 1 ? [`${seats} 个席位`] : []),
      `每月 ${monthly}`,
      ...(ends ? [spaced`${ends}终止`] : renews ? [spaced`周期至${renews}`] : []),
      id,
    ]),
  billingNotShown: '尚未选择客户：不显示计费信息',
  billingUnknown: '未知：没有找到客户',
  pastSubscriptions: (ended, neverStarted) =>
    list([
      ...(ended > 0 ? [`${ended} 个已结束的订阅`] : []),
      ...(neverStarted > 0 || ended === 0 ? [`${neverStarted} 个从未开始的订阅`] : []),
    ]),
  noSubscription: '没有有效订阅',
  invoices: (paid, open) => `发票：${paid} 张已付，${open} 张未结清`,
  openInvoice: (name, remaining, due) =>
    list([`未结清：${name}`, spaced`待付${remaining}`, ...(due ? [spaced`${due}到期`] : [])]),
  lastPaid: (name, total, date, refunded) =>
    `最近付款：${list([name, total, date, ...(refunded ? [spaced`其中${refunded}已退款`] : [])])}`,
  guestPayments: (count, amount, date, refunded) =>
    list([
      `访客付款：${count} 笔`,
      spaced`最近一笔${date} ${amount}`,
      ...(refunded ? [spaced`其中${refunded}已退款`] : []),
    ]),
  noGuestPayment: '访客付款：没有已扣款的付款',
  noInvoice: '没有发票',
  creditNotes: (count, amounts) => `贷记单：${list([`${count} 张`, ...amounts])}`,
  scheduled: (date, plans) =>
    plans ? spaced`将于${date}变更为${plans}` : spaced`套餐不变，${date}起适用其他条款`,
  starts: (date, plans) => spaced`${date}开始：${plans}`,
  waitsForPayment: (plans, until) =>
    plans ? spaced`变更为${plans}，等待付款至${until}` : spaced`有一项变更等待付款，至${until}为止`,
  pendingItems: (count, amounts) => `待计入下一张发票：${list([`${count} 项`, ...amounts])}`,
  monthlyValue: (amounts) => `月度价值：${amounts.join('、')}`,
  noMonthlyValue: '月度价值：无',
  noAnomaly: '没有异常',
  classification: (bucket, confidence) => `${bucket}（${confidence}）`,
  why: (sentence) => spaced`为什么此操作是正确的：${sentence}`,
  evidence: (sentence, speaksFor) => spaced`${speaksFor ? '支持' : '反对'}：${sentence}`,
  rival: (bucket, because) => `曾考虑但未选择：${bucket}${because ? `。${because}` : ''}`,
  outweighedBy: (sentence) => spaced`更有力的证据：${sentence}`,
  rivalOverruled: '操作员作了其他选择。',
  rivalUnproven: '与其他分类的区别不足。',
  contract: (shapes) => `需先检查的合约：${list(shapes)}`,
  nothingDone: '无操作：Stripe 中没有任何更改',
  recommended: (title, target) => `建议下一步：${title}${target ? `（${target}）` : ''}`,
  blockedBy: (reasons) => `已阻止：${reasons.join('')}`,
  impactNone: '收入影响：无',
  impactIfDone: (monthly, refunded, withRefund) =>
    `收入影响：目前没有；如执行建议操作：${list([
      ...monthly.map((amount) => `每月 ${amount}`),
      ...(refunded ? [spaced`退款${refunded}`] : []),
    ])}${withRefund ? spaced`；连同其退款，退款${withRefund}` : ''}`,
  feeLost: (amounts, allKnown) => {
    if (amounts.length === 0) return `损失的手续费：${allKnown ? '无' : '未知'}`;
    return `损失的手续费：${amounts.join('、')}${allKnown ? '' : '，另有未知部分'}`;
  },
  atRisk: (amounts) => `有风险的月度价值：${amounts.join('、')}`,
  noGap: '此案例未发现产品缺口',
};
