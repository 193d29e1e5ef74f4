import type { LintWords } from '../../lint/lint-words';

/** What may stand between the noun and its verb: particles, and the nouns of an errand. */
const BETWEEN =
  '(?:[をがはもにへの、ご]|お?手続き?|お?申し?込み|受付|処理|手配|送金|開始|完了|実施|発行|全額|一部|すでに|既に|先ほど|本日|無事)*';
/** したら, されましたか, している場合: a condition or a question, not a claim. */
const NOT_IF = '(?!ら|か|でしょう|場合|際|とき|時|のち|後|の場合)';
const DONE = [
  `(?:いたし|致し|し|され|させていただき|させて頂き|行い|行われ|済ませ|終え|終わり|済み|承り|受け付け|なり)ました${NOT_IF}`,
  `(?:いたして|致して|して|されて|させていただいて|行って|行われて|済ませて|済んで|終えて|終わって|承って|受け付けて|なって)(?:おります|います)${NOT_IF}`,
  // いて is left out: 解約していて may go on with a denial.
  '(?:いたして|致して|して|されて|行って|行われて|済んで|終わって|承って|受け付けて|なって)おり(?!ま)',
  `済み?(?![みまんむ]|次第|の(?:場合|際|方)|で(?:は|も|あれば|なければ|したら|しょう)|か(?!ら)|なら|とは)`,
  '完了です',
].join('|');
const WILL =
  '(?:いたします|致します|します|させていただきます|させて頂きます|行います|行わせていただきます|進めます|されます|をお約束|可能です)(?!か|でしょう)';

const REFUND = '(?:返金|払い?戻し?|返還|送金)';

function done(nouns: string): RegExp {
  return new RegExp(`(?:${nouns})${BETWEEN}(?:${DONE})`, 'giu');
}

/** Japanese words of deeds, promises and reasons. */
export const lintWords: LintWords = {
  refunded: [
    done(REFUND),
    new RegExp(`お?(?:返し|戻し)(?:いた)?しました${NOT_IF}`, 'giu'),
    new RegExp(`払い?戻(?:し|され)ました${NOT_IF}`, 'giu'),
  ],
  ended: [
    done('解約|キャンセル|退会|契約解除|自動更新(?:を|の|は)?(?:停止|オフ|解除)'),
    new RegExp(
      `(?:契約|サブスクリプション|プラン|購読)[^。\\n]{0,24}?(?:終了|停止|解除)${BETWEEN}(?:${DONE})`,
      'giu',
    ),
    /(?:終了|解約)する設定[にとが](?:なって|して|いたして|し|いたし|なり)(?:います|おります|ました)(?!ら|か|でしょう)/giu,
  ],
  neverShown: [
    done(
      '再開|再有効化|有効化|復元|復旧|アップグレード|ダウングレード|無効化?|取り?消し?|免除|一時停止[をの]解除',
    ),
  ],
  promises: [
    new RegExp(`${REFUND}${BETWEEN}${WILL}`, 'giu'),
    new RegExp(`(?:補償|弁償|補填|賠償)${BETWEEN}${WILL}`, 'giu'),
    /お(?:返し|戻し)(?:いた)?します(?!か|でしょう)/giu,
    /返金を?(?:お受け取り|お受けに?|受け取)(?:いただけ|なれ|れ)ます(?!か|でしょう)/giu,
    /必ず(?!しも)(?![^。\n]{0,40}(?:ください|下さい|お願い|必要))/giu,
    /(?:保証|お約束|確約)(?:いたし|致し|し)ます(?!か|でしょう)/giu,
  ],
  secret: [
    /盗難|盗まれ|紛失|不正|詐欺|悪用|ブラックリスト|ブロック|リスク|疑わし|不審|凍結|\bradar\b/giu,
  ],
};
