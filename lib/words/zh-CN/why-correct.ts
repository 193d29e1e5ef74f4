import type { Situation } from '../../triage/decision';

/** Why the recommended action is the safest that solves the matter, by the method's own rules. */
export const whyCorrect: Record<Situation, string> = {
  duplicate_to_cancel:
    '同一个人、一个席位、同一产品买了两次：是误操作，不是团队购买。终止多余的一个可以阻止下一笔扣款，在终止前可撤销；只退还它自己的扣款，保留的那个不受影响。',
  duplicate_to_refund: '同一样东西付了两次。只退还多出的那笔扣款；应付的那笔保留。',
  duplicate_refunded: '重复的已终止，扣款也已退还。再次退款会退掉应付的款项。',
  seats_explained: '多个席位是为多人真实购买的。保留席位并解释计费；不取消也不退款。',
  workspaces_explained: '每个订阅属于各自的工作区，都不多余。不取消也不退款；解释各自的用途。',
  teammates_explained:
    '不同的人各有自己的银行卡和订阅：每个都有人在用，都不多余。解释情况，以后可建议改用一个团队套餐。',
  card_to_update:
    '需要更换的是银行卡本身，Stripe 会自动重试。门户是长期有效的更换途径。失败的尝试不算收入，也没有可退的款项。',
  invoice_to_pay: '有一张未结清的发票，只有付款才能解决。发票页面接受任何银行卡，且无需登录。',
  bank_confirmation: '银行要求客户验证。换卡没有帮助；在发票页面可以验证并付款。',
  checkout_to_finish: '没有完成任何交易，也没有扣款。门户无法开始订阅，因此只有结账链接有用。',
  checkout_without_recovery:
    '没有完成任何交易，也没有扣款，且结账页面无法恢复。门户无法开始订阅；定价页面可以。',
  payment_processing: '银行借记需要数天。款项已在途中：发送付款链接会让客户付两次。',
  cancel_self_serve:
    '客户明确想要取消，门户也支持。先恢复自助服务：这是最安全的一步，本身不更改任何内容。',
  cancel_for_customer:
    '客户明确要求取消，而门户无法单独解决。当前周期结束日是安全的日期，此前可以撤销。',
  cancel_already_set:
    '已设定终止；在此之前状态仍为有效，客户看到的也是如此。现在取消会剥夺已付费的时间。',
  subscription_already_ended: '订阅已结束，不会再次扣款。没有可取消的内容。',
  resume_for_customer: '订阅仍然存在，因此可以解除其终止或暂停。价格和日期都不变。',
  invoice_wanted: '只是索取单据。发票页面上有 PDF 和收据。',
  charge_explained: 'Stripe 显示扣款无误。解释即可解决；无需退还任何款项。',
  proration_explained: '金额源于周期中途的变更：未使用的部分抵扣，新的部分收费。没有重复付款。',
  hold_explained: '只扣了一次款。预授权会自行从对账单上消失；退款会退掉真实的购买。',
  different_products_explained:
    '两个订阅不等于为一样东西付两次：产品不同。没有多余的，因此不取消也不退款。',
  metered_explained: '用量是后付费，因此终止之后仍应支付。已经使用；不建议退款。',
  update_card_self_serve: '没有任何失败。门户是长期有效的换卡途径，卡号不应出现在邮件里。',
  change_plan_self_serve: '没有故障：客户确认之前，门户会显示更改内容和费用。',
  invoices_self_serve:
    '门户列出每张发票及其 PDF。登录页面长期有效，可以安全发送；单张发票的页面不够用。',
  billing_details_self_serve: '没有故障：客户可以在门户中查看和更改账单信息。',
  self_serve_by_operator: '没有故障，只是门户没有此功能。发送无用的链接只会多一封邮件。',
  next_payment_told: '订阅正常，只是询问日期。无需更改任何内容。',
  restart_wanted: '订阅已结束，无法恢复；新的订阅从定价页面开始。',
  refund_on_its_way: '款项已退回；银行需要五到十个工作日显示。再次退款会造成双重付款。',
  refund_held_up: '退款已存在，Stripe 尚未发出。只能解决阻碍它的原因；再次退款会造成双重付款。',
  refund_needs_customer:
    '退款已存在，客户回复 Stripe 的邮件之前无法发出。再次退款会同样等待，或造成双重付款。',
  product_issue: '与计费无关：问题在于产品或承诺。先核实并记录故障；之后才谈款项，绝不盲目退款。',
  product_refund: '客户没有从这笔扣款得到任何东西。只退还受影响的扣款，原因放入待办。',
  charged_after_end: '所扣周期始于订阅实际终止之后，因此不应支付。只退还这笔扣款。',
  unwanted_renewal:
    '客户不想要下一个周期。检查合约后，刚开始的续订可以公平地退还；很久以前的则不可以。',
  unknown_charge: '并非本人的付款，应在银行收回之前退还。只涉及这一笔扣款。',
  dispute_open:
    '银行已收回款项并将作出裁定。卡组织设有期限：由负责争议的人回复，另行退款会造成双重付款。',
  inquiry_open:
    '问询发生在收回款项之前。由负责争议的人回复；如果 Stripe 允许退款，全额退款即可结束问询。',
  several_customers: '无论做什么都可能影响错误的公司。请先选择客户。',
  customer_not_found: '没有付款记录的邮箱不能证明任何事，无论邮件怎么说。不透露任何人的计费信息。',
  nothing_asked: '没有要求，也没有故障：最安全的操作就是不操作。',
  question_needed: '邮件和 Stripe 合起来也无法判断。一个明确的问题比猜测更安全；不提供任何更改。',
};
