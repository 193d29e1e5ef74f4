import { words } from './words-of';

/** What one subscribes to. */
export const SUBSCRIPTION =
  'サブスク(?:リプション)?|契約|プラン|定期購入|会員|サービス|アカウント|購読|有料版|メンバーシップ|利用|subscription|plan|membership';
export const RENEWAL = '自動更新|自動継続|更新|継続課金|自動課金|定期課金|自動引き落とし|課金';
export const CANCEL = '解約|退会|キャンセル|脱退|cancel';
export const ASK =
  'したい|たい(?!る)|てください|お願い|希望|方法|手続|どうすれば|どうしたら|どうやって|どこ|やり方|仕方|ボタン|教えて|ご教示|て(?:いただ|もら|ほしい|くれ|おいて)|願い';
export const CHARGE =
  '請求|課金|引き落とし|引き落とさ|引かれ|決済|支払い|チャージ|charge|徴収|取られ|落ち(?:て|まし)';
export const PAY = '支払い|決済|引き落とし|お支払い|払込|振込|購入手続き|payment|課金';
export const CARD = 'カード|クレカ|クレジット|visa|デビット|マスターカード|jcb|amex|アメックス';
export const METHOD = words(
  CARD,
  '支払い方法|決済方法|支払い手段|支払い情報|支払方法|引き落とし口座|paypal',
);
export const FAILS =
  '失敗|エラー|でき(?:な|ませ|ず)|拒否|弾かれ|はじかれ|通ら|通りません|承認され(?:な|ま)|完了しな|完了しません|完了して(?:い)?な|未完了|不成立|使えな|使えません|受け付け|進ま|進めな|declined|ng|止まっ|落ちな|落ちませんでした|だめ|ダメ|駄目';
export const TWICE =
  '(?:[2二3三4四]|何|複数)\\s?(?:回|度|重|件|つ|個|行)|ダブ[っりル]|重複|二重|両方|ふたつ|double';
export const INVOICE = '領収書|領収証|請求書|インボイス|レシート|明細書|invoice|receipt|領収';
export const REFUND = '返金|払い戻|返品|返却|refund|返して|返してもら|お返し|返ってこ';
export const PLAN =
  'プラン|年払い|月払い|年額|月額|年間|月間|年契約|月契約|年間払い|版|コース|ベーシック|プロ|ビジネス|エンタープライズ|pro|basic|business|team|plan';
export const CHANGE =
  '変更|変え|切り替え|切替|アップグレード|ダウングレード|移行|移り|乗り換え|下げ|上げ|落と|upgrade|downgrade';
export const SEAT = 'シート|席|ライセンス|ユーザー|メンバー|人数|アカウント|枠|seat|license';
export const FEATURE =
  '機能|連携|api|モード|オフライン|ログイン方法|sso|アプリ版|日本語|対応|エクスポート|インポート|プラグイン|通知設定|webhook';
/** What ended is told, not wished. */
export const ENDED =
  '(?:解約|退会|キャンセル|脱退|cancel)(?:を|は|が|の)?(?:(?:手続き?|連絡|申請)(?:を|は|が)?)?(?:終わっ|した(?!場合)(?![いくら])|しました|して(?:い)?(?:る|ます|いた|おり)|済|後|完了|し終え|申請)|(?:やめ|停止(?:いた)?し|終了(?:いた)?し|辞め)(?:た|まし|て(?:い)?る)|止めたはず|辞めたはず';
