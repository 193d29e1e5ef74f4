import type { customerWords as english } from '../en/customer';
import type { Wording } from '../wording';
import { spaced } from './spaced';

/** Who it is, and how that is known. */
export const customerWords: Wording<typeof english> = {
  noName: 'Stripe 中没有姓名',
  noEmail: 'Stripe 中没有邮箱',
  guest: '访客结账：Stripe 中有此邮箱的付款，但没有客户。',
  deleted: '已在 Stripe 中删除',
  id: '客户',
  since: '创建于',
  paidInAll: '累计付款',
  nothingPaid: '尚无',
  notRead: '未读取',
  andMore: (figure) => `${figure}，还有更多`,
  subscriptions: '订阅',
  invoices: '发票',
  balance: '余额',
  credit: (amount) => spaced`有${amount}贷项`,
  owes: (amount) => spaced`欠款${amount}`,
  subscriptionCount: (live, ended) => `${live} 个有效，${ended} 个已结束`,
  invoiceCount: (paid, open, other) =>
    [`${paid} 张已付`, `${open} 张未结清`, other ? `${other} 张其他` : '']
      .filter(Boolean)
      .join('，'),
  customers: (count) => `${count} 位客户`,
  pick: '此工单涉及哪位客户？',
  others: '同一邮箱的其他客户',
  choose: '选择',
  chosen: '已选择',
  related: '可能是同一人',
  relatedBecause: {
    same_card: '用同一张卡付过款',
    same_name: '姓名相同',
    same_company: '邮箱属于同一公司',
    metadata: '元数据中有此邮箱',
    address_variant: '可能是同一个邮箱',
    checkout_address: '结账时用过此邮箱',
  },
  lookUpRelated: (who) => spaced`查找${who}`,
  foundBy: (by) => spaced`查找依据：${by}。`,
  by: {
    object: (id) => id,
    number: (number) => spaced`发票或收据编号${number}`,
    card: (last4, rest) => `银行卡 •••• ${last4}${rest && `，${rest}`}`,
    username: (name) => spaced`元数据中的用户名${name}`,
    text: (text) => `“${text}”`,
  },
  mentioned: '邮件正文中提到',
  mentionedHint: '邮件里的说法不能证明任何事。点击即可查找。',
  alsoKnown: (inbox) => spaced`在${inbox}中还有以下邮箱`,
  alsoKnownHint: '收件箱中有记录不能证明任何事。点击即可查找。',
  verify: '我已核实此人身份',
  verifyWhy: '在打开或更改此客户的计费内容之前必须核实。',
  notTheSender: (owner, sender) =>
    spaced`此客户是${owner}，但${sender === null ? '不知道来信人是谁' : spaced`来信人是${sender}`}。核实身份之前不会插入任何内容。`,
  replyToDiffers: (address) => spaced`回复将发往${address}，并非发件人。请先核实身份。`,
  match: {
    sender_is_billing_email: '发件人 = 账单邮箱',
    sender_without_case: '发件人 = 账单邮箱（大小写不同）',
    guest_checkout: '发件人曾以访客身份付款',
    metadata: '发件人在客户的元数据中',
    mentioned_in_message: '仅在邮件中提到',
    kept_by_inbox: '收件箱中记录的另一邮箱',
    typed_by_operator: '由您输入',
    chosen_by_operator: '由您选择',
  },
};
