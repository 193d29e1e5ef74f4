import { words } from './words-of';

/** What one subscribes to. */
export const SUBSCRIPTION =
  '订阅|会员|套餐|服务|方案|账户|账号|帐户|帐号|合同|合约|月费|年费|专业版|高级版|基础版|企业版|商业版|订购|plan|subscription|membership|vip';
export const RENEWAL =
  '自动续费|自动续订|自动扣款|自动扣费|自动付款|自动缴费|续费|续订|续期|renewal';
/** Ending it; the short forms are safe only beside what is ended. */
export const CANCEL = '取消|退订|解约|注销|销户|cancel|unsubscribe';
export const END = words(
  CANCEL,
  '终止|停止|中止|停掉|停了|停用|停一下|关掉|关闭|关了|退掉|解除|结束',
);
export const WISH =
  '请|想|要|帮|麻烦|希望|需要|能|可以|可否|申请|打算|准备|决定|协助|劳烦|办理|怎么|怎样|咋|如何|哪里|哪儿|在哪|哪个|按钮|入口|找不到|please|pls|plz';
export const HOW = '怎么|怎样|咋|如何|哪里|哪儿|在哪|哪个';
/** Money taken. */
export const TAKE = '扣|收(?!到|据)|收到[^,]{0,4}(?:扣|账单|收费)|刷|划(?:走|了|掉|款)|charge';
export const CHARGE = '扣款|扣费|收费|费用|账单|付款|支付|交易|消费|款项|扣了|收了|账目|charge';
export const PAY =
  '付款|支付|付费|付钱|缴费|缴款|结账|刷卡|续费|续订|扣款|扣费|交易|结帐|payment|checkout';
export const CARD =
  '信用卡|银行卡|借记卡|储蓄卡|卡片|我的卡|这张卡|的卡|张卡|visa|mastercard|万事达|银联|amex';
export const FAILS =
  '失败|不成功|没有?扣?成功|没能?成功|未成功|未能成功|被拒|拒绝|拒付|过不去|过不了|不过|不了|不出|不进|不上去|报错|出错|错误|有问题|declined?|fail|不被接受|不收|不能用|没扣成|未完成|没通过|不通过|异常|error';
export const MANY = '两|二|2|三|3|四|4|五|5|俩|好几|几|多';
export const TIMES = '次|遍|笔|回|份|条|单';
export const INVOICE = '发票|收据|invoice|receipt|凭证|凭据|开票|收款证明|付款证明|报销单';
export const REFUND = '退款|退钱|退费|退还|退回|返还|返款|还钱|refund';
export const MORE_MONTHS = '年付|月付|年缴|月缴|年费|月费|按年|按月|包年|包月|年度|月度|季付';
export const PLAN = words(
  MORE_MONTHS,
  '套餐|方案|计划|版|plan|business|pro|team|enterprise|basic|starter|档',
);
export const SEAT = '席位|座位|名额|坐席|license|licence|seat|用户数|人数';
export const MEMBER = '成员|同事|员工|团队|队友|组员|每个?人|人头|人用|个人在|teammate';
export const FEATURE =
  '功能|接口|集成|对接|模式|插件|api|sso|离线|(?:微信|谷歌|google|apple|手机|扫码|钉钉|第三方|单点)登录|界面|中文|语言|主题|客户端|导出|权限|模板|选项|整合|webhook';
