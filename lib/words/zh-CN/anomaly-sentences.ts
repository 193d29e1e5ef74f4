import type { Anomaly } from '../../billing/anomaly';
import type { anomalySentences as english } from '../en/anomaly-sentences';
import type { Formats } from '../formats';
import { spaced } from './spaced';

/** One sentence per anomaly; a missing one does not compile. */
export function anomalySentences(format: Formats): ReturnType<typeof english> {
  const sum = ({ amount }: Anomaly) => (amount ? format.money(amount) : '一笔付款');
  const on = ({ at }: Anomaly) => (at ? spaced`于${format.date(at)}` : '');
  return {
    duplicate_live_subscriptions: ({ objects }, { plan }) =>
      spaced`${plan ?? '同一产品'}有 ${objects.length} 个有效订阅，各一个席位。`,
    duplicate_charge: (anomaly) =>
      spaced`${sum(anomaly)}${on(anomaly)}被扣款 ${anomaly.objects.length} 次。`,
    same_card_other_customer: ({ objects }) =>
      `另有 ${objects.length} 位客户使用同一张银行卡付款。`,
    several_customers: ({ objects }) => `此邮箱有 ${objects.length} 位客户。`,
    charge_after_end: (anomaly) =>
      spaced`订阅结束后，${on(anomaly)}仍扣款${sum(anomaly)}${
        anomaly.severity === 'info' ? '，已退还' : ''
      }。`,
    failed_renewal: (anomaly, { awaitsConfirmation }) =>
      spaced`${sum(anomaly)}未付：${awaitsConfirmation ? '银行等待客户验证' : '付款失败'}。`,
    payment_processing: (anomaly) => spaced`${sum(anomaly)}仍在银行处理中。`,
    card_expiring: (anomaly) =>
      spaced`扣款银行卡${on(anomaly)}到期，在下次续订${anomaly.severity === 'warn' ? '之前' : '之后'}。`,
    card_expired: () => '扣款银行卡已过期。',
    scheduled_end: (anomaly, { plan }) => spaced`${plan ?? '订阅'}已设定${on(anomaly)}终止。`,
    trial_ending: (anomaly) => spaced`试用${on(anomaly)}结束。`,
    open_dispute: (anomaly, { isInquiry }) => {
      const due = anomaly.at ? spaced`，须在${format.date(anomaly.at)}前回复` : '';
      return isInquiry
        ? spaced`银行就${sum(anomaly)}提出问询${due}。`
        : spaced`${sum(anomaly)}正处于争议中${due}。`;
    },
    early_fraud_warning: (anomaly) =>
      spaced`发卡行将${sum(anomaly)}报告为欺诈${
        anomaly.severity === 'info' ? '；无需再处理' : '，尚未发生争议。现在退款可能避免争议'
      }。`,
    refund_pending: (anomaly) =>
      anomaly.severity === 'info'
        ? spaced`${sum(anomaly)}的退款${on(anomaly)}发出，正在途中。`
        : spaced`${sum(anomaly)}的退款${on(anomaly)}创建，一直未发出：不会自行到账。`,
    refund_failed: (anomaly) => spaced`${sum(anomaly)}的退款失败。`,
    unpaid_invoice: (anomaly) => {
      const due = anomaly.at ? spaced`，${format.date(anomaly.at)}到期` : '';
      return spaced`一张${sum(anomaly)}的发票未付${due}。`;
    },
    incomplete_checkout: (anomaly) => spaced`${on(anomaly)}开始的一次结账没有完成。`,
    portal_missing: () => '没有客户门户：客户无法自行处理任何事。',
    billing_email_differs: () => 'Stripe 中的账单邮箱与查找所用的邮箱不同。',
  };
}
