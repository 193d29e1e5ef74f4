import { patternOf } from './words-of';

/** How else customers write what a pattern writes one way. */
const SPELLINGS: [string, string][] = [
  ['ください', '(?:ください|下さい|くださる|くださり)'],
  ['ほしい', '(?:ほしい|欲しい|ほしく)'],
  ['いただ', '(?:いただ|頂|戴)'],
  ['でき', '(?:でき|出来)'],
  ['引き落とし', '引き?落と?し'],
  ['引き落とさ', '引き?落とさ'],
  ['支払い', '支払い?'],
  ['払い戻', '払い?戻'],
  ['申し込', '申し?込'],
  ['わから', '(?:わから|分から|判ら)'],
  ['なぜ', '(?:なぜ|何故|なんで|どうして|何で)'],
  ['もう一度', '(?:もう[一1](?:度|回)|再度|改めて|再び|ふたたび)'],
  ['やめ', '(?:やめ|辞め|止め)'],
  ['間違え', '(?:間違[えっい]|まちが[えっ]|誤[っり])'],
  ['ありません', '(?:ありません|ございません|ない|無い)'],
];

function inAllSpellings(source: string): string {
  return SPELLINGS.reduce((text, [one, all]) => text.replaceAll(one, all), source);
}

/** A pattern of Japanese, in the ways its words are spelled. */
export const ja = patternOf(inAllSpellings, '[\\u3040-\\u30ff\\u4e00-\\u9fff]');
