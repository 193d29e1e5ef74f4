import type { LintWords } from '../../lint/lint-words';

const IN_CLAUSE = '[^。！？；，\\n]';
/** 如果已退款, 是否已取消: a condition or a question in the same clause. */
const NOT_IF = `(?<!(?:如果|如需|如若|若|假如|倘若|万一|一旦|除非|是否|有没有|能否|不代表|并非|不是|您说|您提到|您表示|您认为)${IN_CLAUSE}{0,16})`;
/** 如果需要退还，款项会退回…: says how, not that; any other condition does not excuse a promise. */
const NOT_HOW = String.raw`${NOT_IF}(?<!(?:如果|如|若|一旦)(?:最终|确认|决定)?需?要?退[款还回][^。！？；\n]{0,20})`;
/** 取消后, 退款完成之前, 已退款吗: the future, or a question. */
const NOT_THEN = String.raw`(?!(?:了|成功|完成)*(?:之后|以后|后(?!续)|的话|之前|以前|前|时))(?!${IN_CLAUSE}{0,12}(?:吗|？|\?))`;
/** Words that may stand there in any number and order. */
const SIMPLE =
  '(?:经|被|为您|给您|向您|帮您|替您|成功|全额|全部|部分|原路|完成|办理|处理|安排|发起|提交|申请|发出|了|您的|订阅|自动续[订费]){0,12}';
/** What may stand between 已 and the deed: for whom, when, how, which. */
const BETWEEN = `${SIMPLE}(?:[于在将把]${IN_CLAUSE}{1,16}?${SIMPLE}){0,2}`;

/** What may stand between 会 and what is promised. */
const SOON =
  '(?:(?:为|给|向|帮|替)您|会|全额|全部|部分|原路|尽快|马上|立即|立刻|今天|明天|直接|自动|安排|办理|处理|发起|再|就|一定){0,12}';

function claim(words: string): RegExp {
  return new RegExp(`${NOT_IF}(?:${words})${NOT_THEN}`, 'giu');
}

function done(deeds: string): RegExp {
  return claim(`已${BETWEEN}(?:${deeds})`);
}

/** Chinese words of deeds, promises and reasons. */
export const lintWords: LintWords = {
  refunded: [
    done('退款|退还|退回|退给|退费|退钱|退了|返还'),
    claim(
      `退款${IN_CLAUSE}{0,16}?已${IN_CLAUSE}{0,16}?(?:发起|发出|完成|处理|成功|到账|汇出|办理|办好|提交|批准|返回|退回|退还|原路)`,
    ),
    claim(
      `退款(?:(?!通常|一般|可能|大约|需|尚|未|没|不|多久|何时|什么时候)${IN_CLAUSE}){0,14}?[内后前天日](?:会|将|就|即可|可|便)?到账`,
    ),
    claim('退款(?:正|已)?在(?:路上|途)|正在(?:为|给|向)您退款|退(?:款|钱)?好了'),
    claim('退款(?:成功|完成|了(?!吗))|退了[款钱费]|(?:退给|退还给|退回给)您了'),
  ],
  ended: [
    done('取消|终止|停止|结束|关闭|退订|注销'),
    claim(
      `(?:取消|终止|退订)(?:请求|申请|手续|操作)?已${IN_CLAUSE}{0,6}?(?:生效|完成|登记|受理|记录|成功|办好|处理)`,
    ),
    claim('(?:取消|终止|停止|退订|关闭|结束)(?:成功|好了|完毕|了(?!吗|的))'),
    claim(
      `(?:已|目前|现在)${IN_CLAUSE}{0,12}?设(?:置|定)?[为成在于]${IN_CLAUSE}{0,16}?(?:取消|结束|终止|停止|不再续)`,
    ),
  ],
  neverShown: [
    done('恢复|重新激活|重新启用|重新开通|解除暂停|作废|免除|减免|豁免|升级|降级|延长|切换'),
    done('(?:应用|添加|发放|赠送|使用)[^，。！？；\\n]{0,6}?(?:折扣|优惠|代金券|免费)'),
    claim('(?:恢复|重新激活|重新启用|重新开通|作废|免除|减免|豁免|升级|降级|延长|切换)了(?!吗|的)'),
  ],
  promises: [
    new RegExp(
      `${NOT_HOW}(?<![不否请])(?:会|将|马上|立即|立刻|这就|稍后|随后|即将|(?:今天|今日|明天|现在)(?=[为给向帮替]您))${SOON}(?:[把将在]${IN_CLAUSE}{1,16}?${SOON}){0,2}(?:退款(?!金额|状态|进度|进展|编号|参考|方式|页面|邮件|通知|政策|记录|请求|申请)|退还|退回|退给|退费|退钱|退您|退\\s?[A-Z]{0,3}[$¥￥€£\\d]|返还|赔偿|赔付|补偿)`,
      'giu',
    ),
    new RegExp(
      `${NOT_HOW}(?<!不)(?:会|将|能|可以)(?:在${IN_CLAUSE}{1,16}?)?(?:收到|得到|拿到|获得)(?:(?!关于|有关)${IN_CLAUSE}){0,12}?(?:退款|退费|赔偿|补偿)(?!的?(?:通知|邮件|确认|进度|回复|答复|消息|结果))`,
      'giu',
    ),
    /(?:我们?|本公司)(?:(?!不|无法|没|难以|未)[^，。；！？\n]){0,8}(?:保证|承诺|担保)/gu,
    /(?<!不)(?:会|将)[^，。！？；\n]{0,6}?(?:赠送|送您|免费送|减免|免除)/gu,
    /(?<![不法])[向给]您(?:保证|承诺|担保)/gu,
    /(?<!不)一定[会能][^，。；！？\n]{0,8}(?:退|赔|到账|解决|恢复|成功)/gu,
  ],
  secret: [
    /挂失|遗失|丢失|被盗|盗刷|盗用|失窃|被偷|欺诈|诈骗|黑名单|风控|风险|可疑|拦截|屏蔽|阻止|冻结|没收|\bradar\b/giu,
  ],
};
