import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../lib/reply/lint/claims';
import { lintWords } from '../../lib/reply/templates/zh-CN/lint-words';
import { checkEastAsianDrafts } from './check-east-asian-drafts';

const DATE = String.raw`(?:\d{4}年)?\d{1,2}月\d{1,2}日`;

checkEastAsianDrafts('zh-CN', {
  plans: ['Pro', '专业版', '团队版 Plus', 'Starter + Support'],
  never: [
    // Half a width where the sentence is Chinese.
    /[\p{Script=Han}，。：；、（）“”][,;:!?()]|[,;:!?()][\p{Script=Han}，。：；、（）“”]/u,
    / [，。、；：？（）“”]|[，。、；：？（）“”] /,
    /[，。、；：？]{2}|（）|“”|（[，、；：]|[，、；：]）/,
    /的的|了了|在在|于于|您您|是是|和和/,
    // A space between Chinese and a Latin word or number, dates apart.
    new RegExp(`(?!${DATE})(?<!\\d)(?:[\\p{Script=Han}](?!${DATE})[A-Za-z0-9$€£¥])`, 'u'),
    /[A-Za-z0-9](?![年月日])[\p{Script=Han}]/u,
    // What is written the Japanese or the traditional way.
    /[「」～\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ],
  pointsAtLink: /下面的(?:链接|页面)|在这里/,
  paragraphEnd: /[。？：]$/,
  question: /？/g,
});

const found = (kind: keyof typeof lintWords, sentence: string) =>
  wordsIn(sentence, lintWords[kind]);

describe('what a Chinese reply must not say lightly', () => {
  it.each([
    ['refunded', '第二笔付款已退款。'],
    ['refunded', '我们已经为您退款。'],
    ['refunded', '我已于11月13日把 US$29.00 退回您的银行卡。'],
    ['refunded', '退款已完成，请查收。'],
    ['refunded', '退款已于今天上午发起。'],
    ['refunded', '已为您办理退款。'],
    ['refunded', '款项已经原路退回。'],
    ['refunded', '退款成功，请留意到账。'],
    ['refunded', '钱退给您了。'],
    ['refunded', '上周我们就退款了。'],
    ['refunded', '如果您没有看到，请联系银行，我们已退款。'],
    ['ended', '您的订阅已取消。'],
    ['ended', '我已经帮您取消了订阅。'],
    ['ended', '您的取消已经生效。'],
    ['ended', '取消申请已受理。'],
    ['ended', '订阅已于9月19日结束。'],
    ['ended', '订阅取消成功。'],
    ['ended', '我取消了您的订阅。'],
    ['ended', '已将您的订阅设置为在期末终止。'],
    ['neverShown', '您的订阅已恢复。'],
    ['neverShown', '我已经为您重新激活。'],
    ['neverShown', '这份账单已作废。'],
    ['neverShown', '费用已为您免除。'],
    ['neverShown', '我已把您的套餐升级。'],
    ['promises', '我们会为您退款。'],
    ['promises', '我们会尽快把第二笔付款退给您。'],
    ['promises', '稍后将全额退还。'],
    ['promises', '您会在三天内收到退款。'],
    ['promises', '我们马上给您退 US$29.00。'],
    ['promises', '如果您同意，我们会为您退款。'],
    ['promises', '我们保证问题今天解决。'],
    ['promises', '这笔钱一定会到账。'],
    ['promises', '我们会赔偿您的损失。'],
    ['secret', '这张卡已挂失。'],
    ['secret', '银行怀疑卡片被盗刷。'],
    ['secret', '付款被风控系统拦截。'],
    ['secret', '您的卡在黑名单上。'],
    ['secret', '这笔付款涉嫌欺诈。'],
    ['refunded', '退款今天已原路返回。'],
    ['refunded', '退款三天内到账。'],
    ['refunded', '退款正在路上。'],
    ['ended', '取消好了。'],
    ['neverShown', '已为您延长试用期。'],
    ['neverShown', '已为您应用折扣。'],
    ['promises', '稍后给您退款。'],
    ['promises', '今天给您退款。'],
    ['promises', '我们会送您一个月。'],
  ] as const)('%s: %s', (kind, sentence) => {
    expect(found(kind, sentence)).not.toEqual([]);
  });

  it.each([
    '这笔付款尚未退款。',
    '我们还没有退款。',
    '款项并未退回。',
    '如果款项已退回，银行会显示。',
    '退款完成后，银行会通知您。',
    '请问是否已退款？',
    '已退款了吗？',
    '请告诉我您希望退款还是换货。',
    '我会告诉您退款的进度。',
    '我正在核查这笔付款。',
    '如果需要退还，款项会原路退回付款时所用的银行卡。',
    '我们无法自行退还。',
    '订阅不会被取消。',
    '您的订阅尚未取消。',
    '取消后，您仍可使用到12月12日。',
    '如果已取消，就不会再扣款。',
    '取消生效后，我会马上写信告诉您。',
    '您可以随时取消订阅。',
    '请问您已经取消了吗？',
    '一旦订阅已结束，就无法重新开启。',
    '试用结束前取消，就不会转为付费订阅。',
    '订阅恢复之前，不会扣款。',
    '您可以自行升级或降级。',
    '账单尚未作废。',
    '我们不能保证今天到账。',
    '不一定会成功。',
    '银行拒绝了这笔付款；您可以向银行了解详情，或者使用另一张卡。',
    '最近一次付款已经收到。',
    '系统会发送验证码，不需要密码。',
    '我会核查退款。',
    '您不会收到退款。',
    '我们不会退款。',
    '您是说已经退款了吗？',
    '您会收到关于退款的回复。',
    '您说已经取消了订阅，我会核查。',
    '退款通常需要5到10个工作日才能到账。',
  ])('says nothing of the kind: %s', (sentence) => {
    const all = Object.keys(lintWords) as (keyof typeof lintWords)[];
    expect(all.flatMap((kind) => found(kind, sentence))).toEqual([]);
  });
});
