import type { ChargePhrases } from '../../charge-phrases';

/** One payment, in Chinese. */
export const chargePhrases: ChargePhrases = {
  paid: (amount, date) => `${date}已支付 ${amount}。`,
  statement: (text) => `对账单上显示为“${text}”。`,
  hold: (amount, date) =>
    `${date}的 ${amount} 是预授权，不是扣款：银行只是暂时留出这笔金额，并没有收取。如果最终不收取，这一行会自动消失。`,
  released: (amount, date) =>
    `${date}的 ${amount} 是预授权，从未收取。银行会自动去掉这一行，一般需要几个工作日。`,
  partlyCaptured: (reserved, taken, date) =>
    `${date}预授权 ${reserved}，实际只收取了 ${taken}。银行最后只显示一笔 ${taken} 的付款，其余的预授权会消失。`,
  failed: (amount, date) =>
    `${date}的 ${amount} 付款没有成功，没有收取任何金额。如果银行显示了这一笔，那只是会自动消失的预授权。`,
  pending: (amount, date) =>
    `${date}的 ${amount} 付款正在由银行处理，可能需要几天，请不要重复付款。`,
  refundOnItsWay: (amount, date, reference) =>
    `${date}已发出 ${amount} 的退款，银行最多需要十个工作日才会显示${reference ? `；可凭参考号 ${reference} 向银行查询` : ''}。`,
  refundWaits: (amount, date) => `${date}登记了一笔 ${amount} 的退款，目前还没有发出。`,
  refundFailed: (amount, date) => `${date}的一笔 ${amount} 退款没有成功。`,
};
