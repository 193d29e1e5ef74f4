import { japaneseInformation, japaneseNoInformation } from './ja-information';
import { japaneseMoney, japaneseNoMoney } from './ja-money';
import { japaneseSigns, japaneseToCome } from './ja-signs';
import { ja } from './ja-spelling';
import { japaneseNoWishes, japaneseWishes } from './ja-wishes';
import type { Phrases } from './phrases';

export const japanese: Phrases = {
  intents: { ...japaneseWishes, ...japaneseMoney, ...japaneseInformation },
  except: { ...japaneseNoWishes, ...japaneseNoMoney, ...japaneseNoInformation },
  toCome: japaneseToCome,
  signs: japaneseSigns,
  yes: /^(?:はい|ええ|お願いします|お願い致します|それで|承知|了解|大丈夫です|問題ありません|進めて)/,
  inert: [
    ja`(?:これまで|以前|上記|前)の[^。]{0,8}(?:指示|ルール|命令)[^。]{0,8}無視|^\W*(?:システム|system)(?:指示|命令|メッセージ)?\s*[::]|(?:アシスタント|ボット|モデル|ai)[^。]{0,10}(?:必ず|しなければ|すべき|しろ)|(?:チケット|ステータス)を[^。]{0,8}(?:確認済|承認|解決済)`,
  ],
  months: [
    /(?<!\d)0?1\s?月/,
    /(?<!\d)0?2\s?月/,
    /(?<!\d)0?3\s?月/,
    /(?<!\d)0?4\s?月/,
    /(?<!\d)0?5\s?月/,
    /(?<!\d)0?6\s?月/,
    /(?<!\d)0?7\s?月/,
    /(?<!\d)0?8\s?月/,
    /(?<!\d)0?9\s?月/,
    /10\s?月/,
    /11\s?月/,
    /12\s?月/,
  ],
};
