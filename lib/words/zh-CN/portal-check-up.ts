import { portalCheckUpWords as english, type PortalCheckUpWords } from '../en/portal-check-up';
import { portalFindingWords } from './portal-findings';
import { portalPictureWords } from './portal-picture';
import { spaced } from './spaced';

/** The portal check-up: what customers can do for themselves, and what is off or missing. */
export const portalCheckUpWords: PortalCheckUpWords = {
  title: '门户检查',
  intro: '您的客户在 Stripe 客户门户中可以自行处理什么。',
  reading: '正在读取 Stripe 中的门户设置…',
  readAgain: '已从 Stripe 重新读取。',
  noAnswer: {
    title: 'Billside 没有应答',
    text: '读取过程中扩展程序重启或更新了。没有任何更改。请重试；如果无效，请重新加载此页面。',
  },
  broken: {
    title: 'Billside 无法显示检查结果',
    text: '此页面出现故障；Stripe 中没有任何更改。请重新加载页面。如果再次出现问题，请反馈给我们。',
    reload: '重新加载页面',
  },
  sampleNote: '示例数据：下方链接打开的是您当前登录的 Stripe 账户的设置。',
  more: (count) => `只读取了 ${count} 个有效配置；Stripe 中还有更多。`,
  productsUnread: {
    permission: (permission) =>
      spaced`没有读取产品名称：密钥缺少${permission ?? '权限'}。显示的是 ID。`,
    failed: '没有读取产品名称：Stripe 没有应答。显示的是 ID。',
  },
  configuration: {
    label: '配置',
    default: (name) => `${name}（默认）`,
    unnamedDefault: '默认配置',
    hint: '您产品生成的门户链接可能使用默认之外的配置。',
  },
  picture: portalPictureWords,
  findings: {
    title: '已关闭或缺失的功能',
    allWell: '一切正常：客户可以在此自行处理所有事项。',
    count: (count) => `${count} 项发现`,
    severity: { bad: '优先修复', warn: '值得修复', info: '供您了解' },
    meets: '您的客户',
    gap: '产品缺口',
    fix: '修复方法',
    gaps: {
      no_billing_portal: '客户没有可自行进入的计费门户',
      no_cancellation_flow: '没有取消流程',
      no_duplicate_guard: '没有防止重复购买的机制',
      no_invoice_history: '没有发票记录',
      no_payment_method_update: '无法更换银行卡',
      no_plan_seat_explanation: '没有套餐和席位的说明',
    },
    pages: {
      portal: '客户门户设置',
      checkout: '结账和付款链接设置',
      public_details: '公开信息',
      keys: 'API 密钥',
    },
    stripeRefuses: 'Stripe 会拒绝每个门户链接，并返回',
    // Stripe's own words, as its API says them.
    refusal: english.findings.refusal,
    of: portalFindingWords,
  },
};
