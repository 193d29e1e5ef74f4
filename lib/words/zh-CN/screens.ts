import type { screenWords as english } from '../en/screens';
import type { Wording } from '../wording';
import { duration } from './duration';
import { spaced } from './spaced';

/** The states of the panel in words: what happened, what it means, what to do next. */
export const screenWords: Wording<typeof english> = {
  no_key: {
    title: '连接 Stripe 账户',
    text: 'Billside 在工单旁读取 Stripe：这是谁、发生了什么、最安全的处理方式、该发什么回复。它需要一个受限密钥，只能做您允许的事。',
    connect: '连接',
    sample: '用示例数据试用',
  },
  locked: {
    title: 'Billside 已锁定',
    text: '客户数据已从本次浏览器会话中清除。解锁后可再次读取 Stripe。',
    unlock: '解锁',
    forget: '忘记密钥',
  },
  no_ticket: {
    title: '打开一张工单',
    text: (inboxes) =>
      spaced`在${inboxes.join('、')}中打开一个会话，Billside 会告诉您来信人是谁，以及 Stripe 中有什么。如果打开的工单没有显示在此处，请允许其收件箱。`,
    openSample: '打开示例收件箱',
    noInbox: {
      title: '请先允许您的收件箱',
      text: 'Billside 只在您允许的网站上运行，目前还没有允许任何网站。请允许您用来回复工单的收件箱，然后在那里打开一张工单。',
    },
    allowInbox: '允许收件箱',
    chooseInboxes: '允许其他收件箱',
  },
  idle: {
    title: '尚未查找',
    text: '只有您要求时才会查询 Stripe。目前没有读取此人的任何信息。',
    lookUp: '在 Stripe 中查找',
    sparing: '三十天的读取次数已用完，因此每次查找都需要点击。可在设置中更改该数字。',
  },
  looking_up: {
    title: '正在 Stripe 中查找…',
    awaitsSender: '正在确认来信人…',
    identityKnown: '已找到客户，正在读取其计费信息…',
  },
  ambiguous_sender: {
    title: '客户是谁？',
    because: {
      group: '工单来自群组邮箱，发件人不是某一个人。',
      no_reply: '发件人是免回复邮箱，客户另有其人。',
      several: '可能属于客户的邮箱不止一个。',
      none: '页面没有显示来信人。',
    },
    next: '请选择客户，或自行查找。',
    none: '没有可选的邮箱。请按邮箱或 ID 查找客户。',
    pick: '查找',
  },
  not_found: {
    title: '此邮箱没有对应的客户',
    text: (email) => spaced`Stripe 中没有使用${email}的客户或结账会话。`,
    textWithoutEmail: 'Stripe 中没有与此标识对应的内容。',
    reasons: '客户可能',
    deletedTitle: '已在 Stripe 中删除',
    deletedText: '此客户已被删除。付款记录仍在 Stripe 中，姓名和邮箱已不在。',
    reasonsBesides: '客户也可能',
    reasonList: [
      '用其他邮箱以访客身份结账',
      '来信邮箱不是其账单邮箱',
      '能提供发票或收据编号，或银行卡后四位加付款金额或日期：请在此查找',
      '在别处付款：App Store、Google Play、PayPal 或经销商',
    ],
    search: '按邮箱、姓名、编号或 Stripe ID 查找',
    variants: '同一邮箱可能以下列地址付款',
    variantsHint: '只是推测：请确认是否为同一人。',
  },
  permission_missing: {
    title: '密钥无权读取此内容',
    text: 'Stripe 拒绝了：受限密钥缺少 Billside 作出判断所需的权限。没有任何更改。',
    needs: '缺少',
    unnamed: 'Stripe 没有说明缺少哪项权限。',
    edit: '在 Stripe 中编辑密钥',
  },
  key_rejected: {
    title: 'Stripe 不接受此密钥',
    because: {
      invalid: '密钥无效：已被删除，或末尾不完整。',
      expired: '密钥已过期或已轮换。',
      ip_not_allowed: '密钥只允许某些 IP 地址，当前地址不在其中。',
      wrong_mode: '密钥属于另一种模式：用生产密钥读取测试数据，或者相反。',
    },
    next: '请创建新的受限密钥，或粘贴当前有效的密钥。',
    connect: '连接其他密钥',
  },
  rate_limited: {
    title: 'Stripe 要求放慢请求',
    text: '此账户刚才的请求过多，来自 Billside 或其他程序。Billside 已等待并重试，Stripe 仍然拒绝。请等一分钟再试。',
    reason: {
      'global-rate': '限制：整个账户每秒的请求数。',
      'endpoint-rate': '限制：同一类请求每秒的数量。',
      'global-concurrency': '限制：整个账户同时进行的请求数。',
      'endpoint-concurrency': '限制：同一类请求同时进行的数量。',
      'resource-specific': '限制：针对这一个对象的请求数。',
    },
    otherReason: (reason) =>
      reason === null ? '另一个请求正占用此对象。' : spaced`限制：${reason}。`,
  },
  offline: {
    title: '无法连接 Stripe',
    text: '这台电脑处于离线状态，或途中有东西拦截了 api.stripe.com。工单没有受到影响。',
  },
  stripe_error: {
    title: 'Stripe 没有给出可用的应答',
    because: {
      server: 'Stripe 自身出错，通常一分钟内恢复。',
      timeout: 'Stripe 应答超时。',
      cut: '接收 Stripe 应答时连接中断，因此不显示其中内容。',
      truncated: 'Stripe 的应答不完整，因此不显示其中内容。',
      not_stripe:
        '途中有东西代替 Stripe 应答：此网络的登录页面或代理。请打开任意网页登录，然后重试。',
      malformed: '无法理解 Stripe 的应答，因此不显示其中内容。',
      conflict: '此刻有其他操作正在更改同一对象，通常一秒内结束。',
      refused: 'Stripe 拒绝了请求。',
    },
    status: 'Stripe 状态页面',
  },
  extension_updated: {
    title: 'Billside 已更新',
    text: '此面板和打开的工单仍在运行旧版本。请重新加载面板，再重新加载工单页面。',
    reload: '重新加载',
  },
  partial: {
    title: '已读取到的内容',
    text: '不会据此作出决策：缺少一份可能改变判断的列表。',
  },
  notice: {
    slowed: (reason, seconds) => `Stripe 要求放慢请求。${reason}${seconds} 秒后重试…`,
    refreshFailed: (what) => `无法重新读取：${what}当前显示的是之前读取的内容。`,
    clock: (behindSeconds) =>
      `这台电脑的时钟比 Stripe ${behindSeconds > 0 ? '慢' : '快'} ${duration(Math.abs(behindSeconds))}。计费以 Stripe 的时间为准。`,
  },
  retry: '重试',
  requestId: '请求 ID',
  stripeSays: 'Stripe 的说明',
  // Rows of Stripe's key page: with their English names, because the page may be in English.
  permissionNames: {
    customer: '客户 (Customers)',
    subscription: '订阅 (Subscriptions)',
    invoice: '发票 (Invoices)',
    charge: '扣款和退款 (Charges and Refunds)',
    payment_intent: '付款意图 (PaymentIntents)',
    checkout_session: '结账会话 (Checkout Sessions)',
    customer_portal: '客户门户 (Customer portal)',
    product: '产品 (Products)',
    dispute: '争议 (Disputes)',
    coupon: '优惠券 (Coupons)',
    plan: '价格 (Prices)',
    billing_clock: '测试时钟 (Test clocks)',
    promotion_code: '促销码 (Promotion codes)',
    credit_note: '贷记单 (Credit notes)',
    entitlement: '权益 (Entitlements)',
    payment_method: '支付方式 (PaymentMethods)',
    refund: '扣款和退款 (Charges and Refunds)',
    balance: '余额 (Balance)',
    payout: '提现 (Payouts)',
    transfer: '转账 (Transfers)',
    webhook: 'Webhook 端点 (Webhook Endpoints)',
    event: '事件 (Events)',
    file: '文件 (Files)',
    connected_account: '关联账户 (Connected accounts)',
    payment_links: '付款链接 (Payment Links)',
  },
  permissionLevel: { read: '读取 (Read)', write: '写入 (Write)' },
};
