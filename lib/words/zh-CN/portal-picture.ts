import type {
  CANCEL_REASONS,
  CUSTOMER_UPDATES,
  OpenWord,
  PAUSE_INTERVALS,
} from '../../billing/portal';
import type { portalPictureWords as english } from '../en/portal-picture';
import type { Wording } from '../wording';
import { spaced } from './spaced';

const UNKNOWN = 'Billside 尚不了解的新项目';

const DETAILS: Record<OpenWord<typeof CUSTOMER_UPDATES>, string> = {
  address: '账单地址',
  email: '邮箱',
  name: '姓名',
  phone: '电话',
  shipping: '收货地址',
  tax_id: '税号',
  unknown: UNKNOWN,
};

const REASONS: Record<OpenWord<typeof CANCEL_REASONS>, string> = {
  customer_service: '客户服务',
  low_quality: '质量不佳',
  missing_features: '缺少功能',
  other: '其他',
  switched_service: '改用其他服务',
  too_complex: '太复杂',
  too_expensive: '太贵',
  unused: '没有使用',
  unknown: UNKNOWN,
};

const INTERVALS: Record<OpenWord<typeof PAUSE_INTERVALS>, string> = {
  day: '天',
  week: '周',
  month: '个月',
  year: '年',
  unknown: '个周期',
};

/** The portal as the customer meets it: each feature with how it works, or what is meant by its being off. */
export const portalPictureWords: Wording<typeof english> = {
  title: '您的客户看到的内容',
  on: '开启',
  off: '关闭',
  empty: '已开启，但为空',
  none: '没有内容：没有可显示的门户。',
  headline: '标题',
  login: {
    title: '自行登录',
    on: '用邮箱和一次性验证码登录。此链接长期有效：可以放在回复或您的网站上。',
    off: '没有登录页面。只有您的产品生成的短期链接可以进入门户。',
    copy: '复制登录页面链接',
  },
  card: {
    title: '更换银行卡',
    on: '添加其他银行卡或支付方式，并选择从哪一个扣款。',
    limited: (id) => spaced`只能添加${id}中的支付方式。`,
    off: '在您更改之前，已存的银行卡保持不变。',
  },
  invoices: {
    title: '查看发票和收据',
    on: '以往的发票，均可打开、下载或支付。',
    off: '不显示以往的发票。',
  },
  details: {
    title: '更改资料',
    on: (details) => `可以更改：${details.map((each) => DETAILS[each]).join('、')}。`,
    not: (details) => `不可更改：${details.map((each) => DETAILS[each]).join('、')}。`,
    email: '通过登录页面进入时不能更改邮箱：只有通过您产品生成的门户链接才可以。',
    off: '姓名、地址和税号保持不变。',
    empty: '已开启，但没有允许更改任何内容。',
  },
  cancel: {
    title: '取消',
    when: {
      at_period_end: '在已付费的周期结束时生效，此前可以撤回。',
      immediately: '立即生效，无法挽回。',
      unknown: 'Billside 不了解何时生效。',
    },
    proration: {
      always_invoice: '未使用的部分会抵扣，并立即开具发票。',
      create_prorations: '未使用的部分会抵扣；抵扣不是退款。',
      none: '未使用的部分不抵扣。',
      unknown: 'Billside 不了解未使用的部分是否抵扣。',
    },
    asks: (reasons, own) =>
      `询问原因：${[...reasons.map((each) => REASONS[each]), ...(own > 0 ? [`${own} 个您自定的答案`] : [])].join('、')}。`,
    asksFreely: '询问原因。',
    doesNotAsk: '不询问原因。',
    off: '没有取消按钮。',
  },
  pause: {
    title: '暂停',
    indefinite: '时长不限。',
    for: (options) =>
      `时长：${options.map(({ interval, count }) => `${count} ${INTERVALS[interval]}`).join('、')}。`,
    unknown: 'Billside 不了解可暂停多久。',
    off: '没有暂停按钮。',
  },
  plan: {
    title: '更改套餐',
    empty: '已开启，但没有可更改的内容。',
    off: '在您更改之前，套餐保持不变。',
    parts: {
      price: '改用其他套餐',
      quantity: '更改数量（席位）',
      promotion_code: '使用促销码',
    },
    products: '套餐',
    productsUnread: 'Stripe 没有说明可以改用哪些套餐。',
    prices: (count) => `${count} 个价格`,
    seats: (minimum, maximum) =>
      maximum === null ? `数量至少 ${minimum}` : `数量 ${minimum} 至 ${maximum}`,
    proration: {
      always_invoice: '周期剩余部分的差额立即开具发票。',
      create_prorations: '周期剩余部分的差额计入下一张发票。',
      none: '周期剩余部分既不收费也不抵扣。',
      unknown: 'Billside 不了解周期剩余部分如何收费。',
    },
    waiting: {
      decreasing_item_amount: '改用更便宜的套餐要等到周期结束。',
      shortening_interval: '改为更短的计费间隔要等到周期结束。',
      unknown: '某些更改要等到周期结束。',
    },
    trial: {
      continue_trial: '更改后试用继续。',
      end_trial: '更改会结束试用。',
      unknown: null,
    },
    newPeriod: '更改会开始新的计费周期。',
  },
  legal: {
    title: '阅读您的条款和隐私政策',
    privacy: '隐私政策',
    terms: '服务条款',
    missing: (what) => spaced`缺少链接：${what}。`,
  },
  back: {
    title: '返回您的网站',
    off: '没有返回链接。您产品生成的门户链接仍可带上一个。',
  },
};
