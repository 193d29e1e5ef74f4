import type { Unread } from '../../billing/reading';
import type { Bucket } from '../../triage/bucket';
import type { Evidence, EvidenceFacts, EvidenceId } from '../../triage/evidence';
import type { wouldChangeSentences as english } from '../en/would-change';
import type { Formats } from '../formats';
import { spaced } from './spaced';

/** What the verdict hangs on, and what is missing to be surer; one sentence each. */
export function wouldChangeSentences(
  format: Formats,
  bucketName: (bucket: Bucket) => string,
  listName: (list: Unread['list']) => string,
): ReturnType<typeof english> {
  const otherwise = counterfacts(format);
  const turned = ({ id, facts, bucket }: Evidence) =>
    // One id and its own facts: the union cannot be followed through a lookup.
    (otherwise[id] as (facts: Evidence['facts'], about: string) => string)(
      facts,
      bucketName(bucket),
    );
  return (change) => {
    switch (change.kind) {
      case 'fact': {
        const { evidence, verdict } = change;
        const phrase = evidence.map(turned).join('，并且');
        return verdict === 'not_enough_evidence'
          ? spaced`如果${phrase}，证据就会不足。`
          : spaced`如果${phrase}，结论会变为：${bucketName(verdict)}。`;
      }
      case 'not_read':
        return `${NOT_READ[change.because]}：${listName(change.list)}。其中的内容可能改变结论。`;
      case 'message_unclear':
        return '客户明确说明想要什么。';
      case 'identity_not_verified':
        return '来信人是否就是此客户：尚未核实。';
      case 'provisional':
        return '仍在读取 Stripe：其余内容可能改变结论。';
    }
  };
}

const NOT_READ: Record<Unread['because'], string> = {
  permission: '因缺少权限而未读取',
  failed: 'Stripe 没有应答而未读取',
  more_pages: '只读取了最新的部分',
  left_out: '未全部读取',
};

/** Each fact turned around, after `如果`; a missing id does not compile. */
function counterfacts({ money, date }: Formats) {
  const phrases: { [Id in EvidenceId]: (facts: EvidenceFacts[Id], about: string) => string } = {
    message_says: () => '邮件说的是别的事',
    message_unclear: () => '邮件说明了想要什么',
    speaks_of_seats: () => '邮件没有提到多人或多个席位',
    says_not_authorised: () => '这笔付款经过客户授权',
    asks_something_else: (_, about) => `邮件说的是“${about}”`,
    same_product_twice: () => '两个订阅属于不同的工作区或不同的人',
    two_customers_one_person: () => '这些客户是不同的人',
    charges_agree: () => '扣款与此不符',
    double_charge: () => '两笔扣款买的是两样都需要的东西',
    duplicate_ended: () => '已结束的订阅是由另一个接替的',
    duplicate_refunded: ({ amount }) => spaced`${money(amount)}没有退还`,
    duplicate_disputed: ({ amount }) => spaced`银行没有收回${money(amount)}`,
    duplicate_credited: ({ amount }) => spaced`${money(amount)}没有记入客户名下`,
    different_products: () => '这些订阅属于同一产品',
    different_workspaces: () => '这些订阅属于同一个工作区和同一个人',
    plan_changed: () => '旧套餐与新套餐同时继续',
    hold_not_charge: ({ amount }) => spaced`${money(amount)}的预授权已实际扣款`,
    attempt_not_charge: () => '两次尝试都扣了款',
    successive_periods: () => '这些扣款对应同一个周期',
    several_seats: () => '只有一个席位',
    seats_make_the_amount: () => '席位的合计与金额不符',
    colleagues_pay: () => '同一公司没有其他人付费',
    team_product: ({ product }) => spaced`${product}不是面向团队的产品`,
    one_person_one_seat: () => '有多人使用',
    renewal_failed: () => '未结清的发票已付',
    payment_declined: () => '付款成功',
    bank_wants_confirmation: () => '银行已得到验证',
    invoice_overdue: () => '发票已付',
    checkout_not_completed: () => '结账已完成',
    still_processing: () => '付款失败',
    paid_since: () => '此后没有付清',
    failure_elsewhere: () => '失败属于仍在运行的订阅',
    portal_offers: () => '门户不允许客户自行处理此事',
    portal_lacks: () => '门户允许客户自行处理此事',
    end_already_set: () => '没有设定终止',
    already_ended: ({ product }) => spaced`${product ?? '该产品'}的订阅仍在运行`,
    collection_paused: () => '收款没有暂停',
    trial_running: () => '试用已结束',
    proration_explains: () => '发票不含按比例计费',
    usage_explains: () => '发票不含用量费用',
    regular_charge: () => '这不是常规扣款',
    charged_before_end: ({ endsAt }) => spaced`扣款晚于${date(endsAt)}的终止日`,
    document_found: () => '没有这张发票',
    refund_on_its_way: () => '没有退过款',
    refund_not_sent: () => '退款已经发出',
    billing_is_broken: () => '没有付款失败',
    billing_is_healthy: () => '有一笔付款失败，或没有有效订阅',
    billing_explains_it: () => '订阅正常且已付款',
    charge_after_end: () => '扣款所属的时间早于终止日',
    renewed_lately: () => '最近没有续订',
    renewal_given_back: ({ amount }) => spaced`${money(amount)}没有退还`,
    renewed_long_ago: () => '续订刚刚发生',
    dispute_open: () => '没有进行中的争议',
    inquiry_open: () => '银行没有提出问询',
    refund_failed: () => '退款已到账',
    paid_outside_stripe: () => '款项是通过 Stripe 支付的',
    nobody_found: () => '用其他邮箱或发票编号找到了客户',
    several_customers: () => '知道指的是哪一位客户',
    nothing_bought: () => '此客户买过东西',
    nothing_asked: () => '邮件有所要求',
    claim_not_in_stripe: () => 'Stripe 显示的与邮件所说一致',
    no_reason_given: () => '客户说明了原因',
    unknown_status: () => '订阅的状态可以识别',
  };
  return phrases;
}
