import type { Action, Blocker } from '../../triage/decision';
import type { ActionObject, actionWords as english } from '../en/action-words';
import type { Formats } from '../formats';
import { spaced } from './spaced';

const NOTHING_CHANGES = 'Stripe 中没有任何更改。';

/** One row per action; a missing one does not compile. */
export function actionWords(format: Formats): ReturnType<typeof english> {
  const ending = ({ effect }: Action, { metered }: ActionObject) => {
    const last = metered ? '终止时还有最后一张用量发票。' : '';
    const sooner = effect?.mayEndAtOnce ? '如果全额退款，也可立即终止，不按比例计费。' : '';
    return `${last}${sooner}`;
  };
  return {
    send_login_link: () => ({
      title: '发送门户登录链接',
      detail: `可逆。${NOTHING_CHANGES}`,
    }),
    send_invoice_link: (_, { invoiceNumber, at }) => ({
      title: spaced`发送${invoiceNumber ?? (at ? spaced`${format.date(at)}的` : '')}发票页面`,
      detail: `无需登录即可打开。${NOTHING_CHANGES}`,
    }),
    send_checkout_link: () => ({
      title: '发送完成结账的链接',
      detail: '无需登录即可打开。客户付款之前不会扣款。',
    }),
    send_restart_link: () => ({
      title: '发送定价页面',
      detail: `用于开始新的订阅。${NOTHING_CHANGES}`,
    }),
    open_portal_session: () => ({
      title: '为此客户打开门户',
      detail: '仅用于在线聊天：会话有效期很短，且无需登录即可打开。',
    }),
    explain_charge: () => ({ title: '解释这笔扣款', detail: NOTHING_CHANGES }),
    clarify_billing_model: () => ({
      title: '解释计费方式，全部保留',
      detail: NOTHING_CHANGES,
    }),
    cancel_extra_subscription: (action, object) => ({
      title: spaced`取消多余的${object.plan ?? '订阅'}，周期结束时生效`,
      detail: ending(action, object),
    }),
    cancel_at_period_end: (action, object) =>
      action.reversible
        ? {
            title: spaced`取消${object.plan ?? '订阅'}，周期结束时生效`,
            detail: ending(action, object),
          }
        : {
            title: spaced`全额退款之后，立即取消${object.plan ?? '订阅'}`,
            detail: '不按比例计费。如果只退还部分款项，请改为周期结束时取消。',
          },
    resume_subscription: (_, { plan }) => ({
      title: spaced`恢复${plan ?? '订阅'}`,
      detail: '解除已设定的终止或暂停。照常续订；可以再次设定终止。',
    }),
    refund_charge: ({ amount }, { at }) => ({
      title: spaced`退还${at ? spaced`${format.dateTime(at)}的` : ''}${amount ? format.money(amount) : '一笔扣款'}`,
      detail: amount ? '不会终止任何订阅：如需终止，请另行取消。' : '没有可退的扣款。',
    }),
    document: () => ({
      title: '记录原因',
      detail: '在客户和工单中留下备注。',
    }),
    log_product_issue: () => ({
      title: '记录产品问题',
      detail: '放入待办，与当前给客户的解决办法分开。',
    }),
    insert_reply: () => ({
      title: '插入回复',
      detail: '由您发送之前不会发出任何内容。',
    }),
    escalate_dispute: ({ amount }, { dueBy, isInquiry }) => ({
      title: spaced`上报${amount ? spaced`${format.money(amount)}的` : ''}${isInquiry ? '问询' : '争议'}`,
      detail: dueBy ? spaced`须在${format.date(dueBy)}前回复。` : '目前无需回复；由银行裁定。',
    }),
    choose_customer: () => ({ title: '选择客户', detail: NOTHING_CHANGES }),
    ask_question: () => ({ title: '问一个问题', detail: NOTHING_CHANGES }),
    no_op: () => ({ title: '无需操作', detail: '已经完成，或不应操作。' }),
  };
}

/** What stands in the way, and what clears it. */
export const blockerSentences: Record<Blocker, string> = {
  contract_not_checked: '请先勾选“我已检查合约”：这是年付、团队或按比例计费的合约。',
  identity_not_verified: '请先确认您已核实此人身份。',
  read_only: 'Billside 已设为只读：不提供任何会更改 Stripe 的操作。请查看选项。',
  not_read: '对此 Stripe 没有应答。请刷新后再看。',
  managed_by_schedule: '此订阅由订阅计划管理：请先在 Stripe 中更改或解除该计划。',
  refund_first: '请先全额退还这次续订：这样就不会失去已付费的部分。',
  refund_not_attributed:
    '这笔扣款付了多张发票，此前的退款没有说明属于哪一张。请先在 Stripe 中查看。',
  open_dispute: '这笔扣款正处于争议中：退款会造成双重付款。',
  provisional: '仍在读取 Stripe：请等待其余内容。',
  permission_missing: '密钥缺少权限。请在 Stripe 中添加，或使用管理平台。',
  no_target: 'Stripe 中没有适用于此案例的页面或对象。',
  portal_feature_off: '门户已关闭此功能。请在门户设置中启用。',
  no_login_page: '门户的登录页面已关闭。请在门户设置中启用。',
  no_restart_page: '没有设置定价页面。请在选项中设置。',
  not_this_case: '对此案例没有帮助。如果您有不同判断，请选择其他分类。',
  fault_not_verified: '只有邮件这样说：请先查证，再自行在决策中选择“产品故障”。',
};
