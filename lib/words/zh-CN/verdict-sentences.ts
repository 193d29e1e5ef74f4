import type { VerdictFacts } from '../../triage/verdict-facts';
import type { verdictSentences as english } from '../en/verdict-sentences';
import type { Formats } from '../formats';
import { duration } from './duration';
import { howItWentBack } from './how-it-went-back';
import { spaced } from './spaced';

/** Stands where no name is known. */
export const NOBODY_NAMED = '客户';

/** A sentence or two that name the person, the thing and the fix. One per situation; a missing one does not compile. */
export function verdictSentences(format: Formats): ReturnType<typeof english> {
  const money = (facts: VerdictFacts) => (facts.amount ? format.money(facts.amount) : '这笔扣款');
  const refund = (facts: VerdictFacts) => (facts.refund ? format.money(facts.refund) : '这笔扣款');
  const day = (at: number | null | undefined) => (at ? format.date(at) : '设定日期');
  const plan = ({ plan }: VerdictFacts) => plan ?? '该套餐';
  const held = (facts: VerdictFacts) => {
    const line = facts.line('refund_not_sent');
    return line ? spaced`${day(line.at)}的${format.money(line.amount)}` : '';
  };

  return {
    duplicate_to_cancel: (who, facts) => {
      const { extras, secondsApart, olderIsExtra } = facts.duplicate;
      const span = secondsApart > 0 ? duration(secondsApart) : null;
      if (extras > 1) {
        const within = span ? `在 ${span}内` : '';
        return spaced`${who}${within}购买了 ${extras + 1} 次${plan(facts)}。取消多余的 ${extras} 个${givenBack(facts)}。`;
      }
      const asked = facts.matter.signs.includes('keep_newer') ? '按要求' : '';
      const extra = olderIsExtra ? '较早的一个' : '多余的一个';
      const give = facts.refund ? spaced`，并退还其${refund(facts)}` : '';
      return spaced`${who}买了两次${plan(facts)}${span ? `，相隔 ${span}` : ''}。${asked}取消${extra}${give}。`;
    },
    duplicate_to_refund: (who, facts) => {
      const what = facts.line('duplicate_ended')
        ? spaced`${who}买了两次${plan(facts)}，其中一个已结束。`
        : spaced`${who}的一次购买被扣了两次${money(facts)}。`;
      return facts.refund
        ? spaced`${what}退还多余的${refund(facts)}。`
        : `${what}已无可退的扣款：原因见下。`;
    },
    duplicate_refunded: (who, facts) => {
      return spaced`${who}的重复购买已处理：${howItWentBack(facts, format)}。告知客户，不再退款。`;
    },
    seats_explained: (who, facts) => {
      const seats = facts.line('several_seats');
      return seats
        ? spaced`${who}付的是${seats.product ?? '该套餐'}的 ${seats.seats} 个席位，不是同一样东西付了多次。保留并解释。`
        : spaced`${who}询问席位。保留现状，解释席位如何计费。`;
    },
    workspaces_explained: (who) =>
      spaced`${who}有意为每个工作区各付一次。全部保留，解释各自的用途。`,
    teammates_explained: (who, facts) => {
      const others = facts.line('colleagues_pay')?.count ?? 0;
      return spaced`除${who}外，还有 ${others} 位同事为${plan(facts)}付费：各有自己的订阅。保留并解释。`;
    },
    card_to_update: (who, facts) =>
      spaced`${who}的银行卡被拒：${plan(facts)}的${money(facts)}未付。发送登录链接以更换银行卡；Stripe 会重试。`,
    invoice_to_pay: (who, facts) =>
      spaced`${who}的${plan(facts)}有${money(facts)}未付。发送发票以便付款。`,
    bank_confirmation: (who, facts) =>
      spaced`银行要求${who}验证${plan(facts)}的${money(facts)}。发送发票页面，在那里即可完成。`,
    checkout_to_finish: (who) => spaced`${who}没有完成结账，也没有扣款。发送链接以完成结账。`,
    checkout_without_recovery: (who) =>
      spaced`${who}没有完成结账，没有扣款，页面也无法重新打开。发送定价页面以重新开始。`,
    payment_processing: (who, facts) => {
      const waiting = facts.line('still_processing');
      return spaced`${who}的${waiting ? format.money(waiting.amount) : '付款'}仍在银行处理中。如实告知即可：切勿再次催款。`;
    },
    cancel_self_serve: (who, facts) =>
      spaced`${who}想取消${plan(facts)}，可在门户中自行完成。发送登录链接。`,
    cancel_for_customer: (who, facts) => {
      const open = facts.line('renewal_failed') ?? facts.line('invoice_overdue');
      const settle = open ? '，并结清或作废未结发票' : '';
      return spaced`${who}想取消${plan(facts)}。将终止日设为${day(facts.endsAt)}${settle}。`;
    },
    cancel_already_set: (who, facts) =>
      spaced`${who}的${plan(facts)}已设定于${day(facts.line('end_already_set')?.at ?? facts.endsAt)}终止。只需确认。`,
    subscription_already_ended: (who, facts) =>
      spaced`${who}的${plan(facts)}已于${day(facts.line('already_ended')?.at ?? facts.endsAt)}结束。无需取消：确认即可。`,
    resume_for_customer: (who, facts) =>
      spaced`${who}想保留${plan(facts)}。请在${day(facts.endsAt)}前恢复。`,
    invoice_wanted: (who, facts) =>
      spaced`${who}需要${facts.at ? spaced`${day(facts.at)}的` : ''}发票${facts.invoiceNumber ?? ''}。发送其页面。`,
    charge_explained: (who, facts) => {
      const each = facts.line('successive_periods');
      if (each) {
        return spaced`${who}的 ${each.count} 笔${format.money(each.amount)}付款对应连续的周期。解释即可，无需更改。`;
      }
      return facts.amount
        ? spaced`${who}询问${facts.plan ? spaced`${facts.plan}的` : ''}${money(facts)}。扣款无误：解释即可，无需更改。`
        : spaced`${who}询问一笔付款。Stripe 中没有异常：解释即可，无需更改。`;
    },
    proration_explained: (who, facts) => {
      const changed = facts.line('plan_changed');
      return changed
        ? spaced`${who}于${day(changed.at)}从${changed.from ?? '一个套餐'}改为${changed.to ?? '另一个套餐'}，旧套餐剩余部分已抵扣。解释即可，不退款。`
        : spaced`${who}的${money(facts)}含按比例计费：更改套餐时收取的部分周期费用。解释即可，不退款。`;
    },
    hold_explained: (who, facts) => {
      const hold = facts.line('hold_not_charge');
      return spaced`${who}只付了一次${hold ? format.money(hold.amount) : ''}：另一条是没有扣款的预授权。解释即可，不退款。`;
    },
    different_products_explained: (who, facts) => {
      const names = facts.line('different_products')?.products ?? [];
      return spaced`${who}有两个不同的产品${names.length > 1 ? `（${names.join('、')}）` : ''}，不是重复购买。解释各自的用途，无需更改。`;
    },
    metered_explained: (who, facts) =>
      spaced`${who}的${money(facts)}是用量费用，在使用周期结束后收取。解释即可，不退款。`,
    update_card_self_serve: (who) => spaced`${who}想更换银行卡，门户中可自行完成。发送登录链接。`,
    change_plan_self_serve: (who, facts) =>
      spaced`${who}想更改${plan(facts)}，门户中可自行完成。发送登录链接。`,
    invoices_self_serve: (who) => spaced`${who}需要多张发票，门户中全部列出。发送登录链接。`,
    billing_details_self_serve: (who) =>
      spaced`${who}想更改发票上的信息（名称、地址、税号），门户中可自行更改。发送登录链接。`,
    self_serve_by_operator: (who) =>
      spaced`${who}的要求门户无法满足。请在 Stripe 中代为处理，并记录缺少的功能。`,
    next_payment_told: (who, facts) =>
      spaced`${who}询问下次付款日期：${day(facts.renewsAt)}。告知即可，无需更改。`,
    restart_wanted: (who, facts) =>
      spaced`${who}想重新订阅；${plan(facts)}已结束。发送定价页面：门户无法开始订阅。`,
    refund_on_its_way: (who, facts) => {
      const back = facts.line('refund_on_its_way');
      const made = back
        ? spaced`${format.money(back.amount)}已于${day(back.at)}退款`
        : '退款已发出';
      return spaced`${who}的${made}。告知日期和银行参考号，不再退款。`;
    },
    refund_held_up: (who, facts) => {
      const cause = facts.line('refund_not_sent')?.because === 'insufficient_funds';
      const step = cause ? 'Stripe 余额不足，请充值' : 'Stripe 将其搁置，请在管理平台查明原因';
      return spaced`${who}${held(facts)}退款尚未发出：${step}；告知会延迟，不再退款。`;
    },
    refund_needs_customer: (who, facts) =>
      spaced`${who}${held(facts)}退款在等客户：Stripe 已发邮件询问收款方式。告知客户，不再退款。`,
    product_issue: (who, facts) =>
      spaced`${who}${complaint(facts)}；计费正常。记录问题，核实后再考虑退款。`,
    product_refund: (who, facts) =>
      spaced`${who}付了${money(facts)}却一无所获。致歉，退还${refund(facts)}并记录问题。`,
    charged_after_end: (who, facts) =>
      spaced`${plan(facts)}结束后，${who}仍被扣款${money(facts)}。${facts.refund ? spaced`退还${refund(facts)}。` : '无法退款的原因见下。'}`,
    unwanted_renewal: (who, facts) => {
      const back = facts.line('renewal_given_back');
      if (back) {
        return spaced`${who}不想要${plan(facts)}的续订，其${format.money(back.amount)}已经退还。确认不会再续订，不再退款。`;
      }
      const renewed = facts.line('renewed_lately');
      return renewed && facts.refund
        ? spaced`${who}不想要${plan(facts)}在${day(renewed.at)}的续订。检查合约，退还${refund(facts)}并终止套餐。`
        : spaced`${who}不想要${plan(facts)}很久以前的续订。致歉并记录；没有明确可退的扣款。`;
    },
    unknown_charge: (who, facts) =>
      facts.refund
        ? spaced`${who}称${money(facts)}未经授权。在成为争议之前退还${refund(facts)}，并终止套餐。`
        : spaced`${who}不认识一笔扣款。查明是哪一笔，并记录。`,
    dispute_open: (who, facts) => {
      const dispute = facts.line('dispute_open');
      const due = dispute?.dueBy ? spaced`，须在${day(dispute.dueBy)}前回复` : '';
      return spaced`${who}对${dispute ? format.money(dispute.amount) : money(facts)}提出争议${due}。上报，不要退款：否则会双重付款。`;
    },
    inquiry_open: (who, facts) => {
      const inquiry = facts.line('inquiry_open');
      const due = inquiry?.dueBy ? spaced`，须在${day(inquiry.dueBy)}前回复` : '';
      return spaced`${who}的银行就${inquiry ? format.money(inquiry.amount) : money(facts)}提出问询${due}。上报${facts.refund ? '，然后全额退款并取消' : ''}。`;
    },
    several_customers: (who, facts) =>
      spaced`${who === NOBODY_NAMED ? '此' : spaced`${who}的`}邮箱属于 ${facts.line('several_customers')?.count ?? '多'} 位客户。请选择涉及哪一位。`,
    customer_not_found: (who) =>
      spaced`Stripe 中没有使用${who === NOBODY_NAMED ? '此' : spaced`${who}的`}邮箱的客户。请其用付款邮箱来信；不透露任何信息。`,
    nothing_asked: (who) => spaced`${who}没有任何要求。无需操作。`,
    question_needed: (who, facts) =>
      facts.line('refund_failed')
        ? spaced`${who}的退款在银行处失败。询问其他退款方式。`
        : spaced`邮件和 Stripe 都没有说明${who}需要什么。问一个问题，不作更改。`,
  };

  /** With several extra: each one's charge, or what is on offer. */
  function givenBack({ refunds, duplicate }: VerdictFacts): string {
    const [first, ...others] = refunds.map((each) => format.money(each));
    if (!first) return '';
    const alike = others.length + 1 === duplicate.extras && others.every((each) => each === first);
    return alike ? spaced`，并各退还${first}` : spaced`，并退还${[first, ...others].join('、')}`;
  }
}

/** What a report about the product is about, as far as the message says. */
function complaint({ matter, hasPaid, line }: VerdictFacts): string {
  const wish = matter.intents.includes('refund') ? '，并要求退款' : '';
  if (matter.intent === 'feature_missing') return `反映缺少承诺的功能${wish}`;
  if (matter.signs.includes('access') && hasPaid && line('billing_is_healthy')) {
    return `已付款但仍无法使用${wish}`;
  }
  return matter.intent === 'product_bug' ? `反映故障${wish}` : `反映故障或缺少功能${wish}`;
}
