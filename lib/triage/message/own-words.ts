/** A mail's text taken apart: what its sender wrote now, and what the same sender had written before. */
export interface OwnWords {
  latest: string;
  /** The customer's own turn, two levels down in the quote: below ours. Empty where there is none. */
  before: string;
}

/** "On Tuesday … wrote:" as mail programs of our languages put it above a quote; it may be wrapped over two lines. */
const ATTRIBUTION = [
  /^\s*(?:on|am|le|el|em|op|den)\b[^\n]{4,200}\n?[^\n]{0,120}\b(?:wrote|schrieb|a écrit|escribió|escreveu)\b[^\n]{0,120}[:：]\s*$/im,
  /^[^\n]{0,120}(?:写道|寫道|のメール|さんは書きました|wrote|schrieb|a écrit|escribió|escreveu)\s?[:：]\s*$/im,
  /^\s*\d{4}年\d{1,2}月\d{1,2}日[^\n]{0,160}[<＜@][^\n]{0,120}[:：]\s*$/m,
];

/** What begins a copy of an earlier mail: all below it is that mail. */
const COPY_BELOW = [
  /^\s*[-_]{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message original|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada|原始邮件|原始郵件|转发的?邮件|元のメッセージ|転送(?:された)?メッセージ)\s*[-_]{2,}/im,
  /^\s*(?:from|von|de|发件人|寄件者|差出人|送信者)\s?[:：][^\n]{1,200}\n(?:[^\n]{0,200}\n){0,3}?\s*(?:sent|date|to|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|data|assunto|发送时间|日期|收件人|主题|送信日時|日時|宛先|件名)\s?[:：]/im,
  /^_{8,}\s*$/m,
];

const SIGNATURE = /^(?:--|—|––)\s*$/m;

/** What a telephone or an app adds by itself. */
const ADDED_BY_APP =
  /^\s*(?:sent (?:from|via|with) |get outlook|von meinem \S+ gesendet|gesendet (?:von|mit) |envoyé (?:de|depuis) |télécharger outlook|enviado (?:desde|do|de|a partir)|obtener outlook|发自|發自|从我的.{0,12}发送|獲取 outlook|获取 outlook|\S{2,20}から送信)[^\n]*$/gim;

/** The paragraph of a company's mail server about who may read this. */
const NOTICE =
  /^[^\n]*\b(?:confidential|privileged|vertraulich\w*|confidentiel\w*|confidenciais|confidencial\w*)\b[^\n]*(?:recipient|empfänger|destinataire|destinatari)[^\n]*$/gim;

const QUOTED = /^\s*>/;
const QUOTED_TWICE = /^\s*>\s?>(?!\s?>)\s?/;

/**
 * The sender's latest words alone: quotes, copies of earlier mails, signatures and what programs add are cut. An
 * answer that stands below or between quoted lines is kept.
 */
export function ownWords(message: string): OwnWords {
  const text = message.replace(/\r\n?/g, '\n');
  const body = beforeFirst(text, COPY_BELOW);
  const latest = beforeFirst(withoutQuote(body), [SIGNATURE])
    .replace(ADDED_BY_APP, '')
    .replace(NOTICE, '')
    .trim();
  return { latest, before: quotedOwnTurn(text) };
}

function beforeFirst(text: string, marks: RegExp[]): string {
  const ends = marks.map((mark) => text.search(mark)).filter((at) => at >= 0);
  return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}

/** Below the line that names the quoted mail all is quote, unless quoted lines are marked: then only those are. */
function withoutQuote(text: string): string {
  const first = ATTRIBUTION.map((pattern) => pattern.exec(text))
    .filter((found) => found !== null)
    .toSorted((a, b) => a.index - b.index)[0];
  const above = first ? text.slice(0, first.index) : text;
  const below = first ? text.slice(first.index + first[0].length) : '';
  const isMarked = below.split('\n').some((line) => QUOTED.test(line));
  return withoutMarked(isMarked ? `${above}\n${below}` : above);
}

function withoutMarked(text: string): string {
  return text
    .split('\n')
    .filter((line) => !QUOTED.test(line))
    .join('\n');
}

function quotedOwnTurn(text: string): string {
  return text
    .split('\n')
    .filter((line) => QUOTED_TWICE.test(line))
    .map((line) => line.replace(QUOTED_TWICE, ''))
    .join('\n')
    .trim();
}
