import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../lib/reply/lint/claims';
import { lintWords } from '../../lib/reply/templates/ja/lint-words';
import { checkEastAsianDrafts } from './check-east-asian-drafts';

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー`;

checkEastAsianDrafts('ja', {
  plans: ['Pro', 'プロプラン', 'チーム Plus', 'Starter + Support'],
  never: [
    // Half a width where the sentence is Japanese.
    new RegExp(`[${JAPANESE}、。：（）「」][,;:!?()]|[,;:!?()][${JAPANESE}、。：（）「」]`, 'u'),
    / [、。：？（）「」～]|[、。：？（）「」～] /,
    /[、。：？]{2}|（）|「」|（[、：]|、）/,
    /のの|をを|にに|はは|でで(?!す)|がが/,
    // No spaces around Latin words and numbers, but before 様 and in names.
    new RegExp(`[${JAPANESE}] (?!Plus)[A-Za-z0-9$€£￥]|[A-Za-z0-9] (?!様)[${JAPANESE}]`, 'u'),
    /[“”，；]/,
  ],
  pointsAtLink: /次のページ/,
  paragraphEnd: /[。：]$/,
  question: /でしょうか。/g,
});

const found = (kind: keyof typeof lintWords, sentence: string) =>
  wordsIn(sentence, lintWords[kind]);

describe('what a Japanese reply must not say lightly', () => {
  it.each([
    ['refunded', '2件目のお支払いは返金いたしました。'],
    ['refunded', 'すでに返金済みです。'],
    ['refunded', '返金の手続きが完了しております。'],
    ['refunded', '本日、返金手続きを行いました。'],
    ['refunded', '11月13日に返金されています。'],
    ['refunded', '全額を返金させていただきました。'],
    ['refunded', 'カードへ払い戻しいたしました。'],
    ['refunded', '差額をお返ししました。'],
    ['refunded', '返金は完了です。'],
    ['refunded', '返金処理は既に完了しており、明細でご確認いただけます。'],
    ['ended', '解約が完了いたしました。'],
    ['ended', '解約のお手続きは済んでおり、更新されません。'],
    ['ended', 'ご契約は9月19日に終了しております。'],
    ['ended', 'サブスクリプションをキャンセルしました。'],
    ['ended', '解約のお申し込みを承っております。'],
    ['ended', '自動更新を停止いたしました。'],
    ['ended', 'ご契約は12月12日に終了する設定になっています。'],
    ['ended', '解約済みです。'],
    ['neverShown', 'ご契約を再開いたしました。'],
    ['neverShown', '請求書を無効にいたしました。'],
    ['neverShown', '料金を免除しました。'],
    ['neverShown', 'プランをアップグレードしました。'],
    ['neverShown', '解約を取り消しました。'],
    ['promises', '2件目は返金いたします。'],
    ['promises', '全額返金させていただきます。'],
    ['promises', '後日、返金されます。'],
    ['promises', '返金手続きを進めます。'],
    ['promises', '差額をお返しいたします。'],
    ['promises', '必ず本日中に解決します。'],
    ['promises', '今後は起こらないことを保証いたします。'],
    ['promises', '損害を補償いたします。'],
    ['secret', 'カードの盗難届が出ています。'],
    ['secret', '紛失されたカードのようです。'],
    ['secret', '不正利用の疑いがあります。'],
    ['secret', 'ブラックリストに載っています。'],
    ['secret', 'リスクが高いと判定されました。'],
    ['refunded', 'ご返金を実行しました。'],
    ['refunded', '返金手続き中です。'],
    ['ended', '定期購入を停止しました。'],
    ['neverShown', '試用期間を延長しました。'],
    ['neverShown', '割引を適用しました。'],
    ['promises', 'お金は戻ります。'],
  ] as const)('%s: %s', (kind, sentence) => {
    expect(found(kind, sentence)).not.toEqual([]);
  });

  it.each([
    'まだ返金されていません。',
    'まだ返金しておりません。',
    '返金済みではございません。',
    '返金済みの場合は、明細に表示されます。',
    '返金されましたら、ご連絡いたします。',
    '返金が完了次第、ご連絡いたします。',
    '返金された場合は、カードに戻ります。',
    '返金されましたか。',
    '返金済みかどうかを確認いたします。',
    '返金の状況を確認しております。',
    '返金となる場合は、お支払いに使われたカードに戻ります。',
    '返金いたしかねます。',
    '返金についてご案内いたします。',
    '返金先をお伺いするメールが届きます。',
    'まだ解約されていません。',
    '解約された場合も、期間の終わりまでご利用いただけます。',
    '解約が有効になりましたら、すぐにお知らせいたします。',
    '解約はいつでもしていただけます。',
    '解約の手続きがお済みでしたら、ご連絡ください。',
    '解約済みでしょうか。',
    'ご契約が終了した場合は、ご利用いただけません。',
    'ご契約は終了しておりません。',
    '無料期間の終了後に請求されます。',
    'ご契約を再開される場合は、ご返信ください。',
    'プランのアップグレードはご自身でしていただけます。',
    '必ずご確認ください。',
    '必ずしも成功するとは限りません。',
    '保証はいたしかねます。',
    'カード会社の承認が得られなかったためです。',
    'お支払い済みの期間をご利用いただけます。',
    '返金の可否を確認します。',
    '返金はできません。',
    '返金はいたしません。',
    '返金されたということでしょうか。',
    '返金についてご連絡します。',
  ])('says nothing of the kind: %s', (sentence) => {
    const all = Object.keys(lintWords) as (keyof typeof lintWords)[];
    expect(all.flatMap((kind) => found(kind, sentence))).toEqual([]);
  });
});
