import type { portalFindingWords as english } from '../en/portal-findings';
import type { Wording } from '../wording';

/** Each finding of the portal check-up: what is wrong, what the customer meets, what puts it right. */
export const portalFindingWords: Wording<typeof english> = {
  no_configuration: {
    title: '没有客户门户',
    meets: '无法自行处理任何事，每次换卡、要发票、取消都要写信给您。',
    fix: '打开客户门户设置，选择客户可以做什么，然后保存。门户即创建完成。',
  },
  no_default_configuration: {
    title: '没有默认门户',
    meets: '只能通过您产品中指定了配置的链接进入门户；没有登录页面。',
    fix: '打开客户门户设置并保存一次，即创建默认门户。',
  },
  login_page_off: {
    title: '登录页面已关闭',
    meets:
      '没有长期有效的门户链接。只有您的产品为其生成的短期链接可以进入，因此您没有链接可放进回复。',
    fix: '在客户门户设置中启用登录页面链接。',
  },
  limit_to_one_cannot_work: {
    title: '结账无法限制客户只有一个订阅',
    meets:
      '可能误买第二个订阅。“限制客户只有一个订阅”会把客户从结账页面引导到门户登录页面；该页面关闭时，即使启用了限制，Stripe 仍允许再次购买。',
    fix: '启用登录页面，然后在结账设置中启用限制。也可以在那里把客户引导到您自己的页面，这样不需要登录页面。',
  },
  several_configurations: {
    title: '有多个有效配置',
    meets:
      '看到的门户可能与此不同：您产品生成的门户链接可以使用其中任何一个。登录页面始终使用默认配置。',
    fix: '请询问产品的维护人员使用哪个配置，并在上方选择它进行检查。设置页面更改的是默认配置；其他配置通过 Stripe API 更改。',
  },
  cancel_off: {
    title: '客户无法取消',
    meets: '要写信给您才能取消，也可能转而对下一笔扣款提出争议。',
    fix: '启用取消功能，在计费周期结束时生效。',
  },
  card_update_off: {
    title: '客户无法更换银行卡',
    meets: '无法更换过期的卡，续订会失败，直到您介入。',
    fix: '启用更新支付方式。',
  },
  invoice_history_off: {
    title: '客户看不到发票',
    meets: '每张发票和收据都要向您索取。',
    fix: '启用发票记录。',
  },
  plan_change_off: {
    title: '客户无法更改套餐',
    meets: '要向您询问其他套餐或席位的价格，并请您更改。',
    fix: '启用更改套餐，并选择客户可以改用的产品。',
  },
  plan_change_empty: {
    title: '已启用更改套餐，但没有可选项',
    meets: '找不到可以改用的套餐：没有选择产品，或没有允许任何更改方式。',
    fix: '请选择客户可以改用的产品，以及可以更改套餐、数量还是两者。',
  },
  plan_switch_off: {
    title: '客户无法改用其他套餐',
    meets: '最多只能更改套餐的数量或使用促销码，无法升级或降级。',
    fix: '允许切换套餐。',
  },
  quantity_off: {
    title: '客户无法更改数量',
    meets: '无法增减席位，询问您之前也看不到多一个席位的价格。',
    fix: '如果您按席位销售，请允许更改数量；否则保持不变。',
  },
  cancel_immediately: {
    title: '取消立即生效',
    meets: '在已付费的周期中途失去访问权限，且无法挽回：如果在周期结束时生效，此前仍可恢复。',
    fix: '让取消在计费周期结束时生效。',
  },
  details_off: {
    title: '客户无法更改资料',
    meets: '要请您在下一张发票上更改地址、名称或税号。',
    fix: '启用更新客户信息，至少包括地址和税号。',
  },
  tax_id_off: {
    title: '客户无法添加税号',
    meets: '要请您在发票上加入增值税号或其他税号。',
    fix: '在客户可以更新的内容中加入税号。',
  },
  address_off: {
    title: '客户无法更改账单地址',
    meets: '搬迁或发票地址有误时要找您更改。',
    fix: '在客户可以更新的内容中加入账单地址。',
  },
  reason_not_asked: {
    title: '没有询问取消原因',
    meets: '不说一句就离开，您也无从了解原因。',
    fix: '启用收集取消原因。',
  },
  no_privacy_or_terms: {
    title: '缺少隐私政策或条款的链接',
    meets: '无法在门户中阅读其同意的内容。',
    fix: '在门户的企业信息或您的公开信息中加入这两个链接。',
  },
};
