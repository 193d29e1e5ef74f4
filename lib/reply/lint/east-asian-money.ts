/**
 * Currencies in Chinese and Japanese words, and the codes they can mean. A word boundary cannot find them, since
 * nothing stands between the words of these languages; the number they touch can.
 */
export const EAST_ASIAN_CURRENCIES: Record<string, string[]> = {
  元: ['cny', 'twd', 'hkd'],
  美元: ['usd'],
  美金: ['usd'],
  欧元: ['eur'],
  英镑: ['gbp'],
  日元: ['jpy'],
  日圆: ['jpy'],
  人民币: ['cny'],
  块: ['cny'],
  港元: ['hkd'],
  港币: ['hkd'],
  新台币: ['twd'],
  台币: ['twd'],
  加元: ['cad'],
  澳元: ['aud'],
  新元: ['sgd'],
  韩元: ['krw'],
  円: ['jpy'],
  米ドル: ['usd'],
  ドル: 'usd cad aud nzd sgd hkd twd'.split(' '),
  ユーロ: ['eur'],
  ポンド: ['gbp'],
  人民元: ['cny'],
  ウォン: ['krw'],
};

/** After a number: `29美元`, `5,800円`. */
export const CURRENCY_AFTER = Object.keys(EAST_ASIAN_CURRENCIES).join('|');

/** Before one: `人民币 199`, `元 199`; what has a number before it belongs to that: `29美元11月`. */
export const CURRENCY_BEFORE = String.raw`(?<!\d\s?)(?:[美欧日港]元|美金|英镑|人民币|港币|(?<![公单美欧日港加澳新韩民])元)`;

/** Full-width digits, points and signs as the plain ones, each in its place. */
export function plainDigits(text: string): string {
  return text
    .replace(/(?<=[０-９])，(?=[０-９]{3})/g, ',')
    .replace(/[０-９．＄]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** `1万5,800` and `1.5万` in digits; null for a number without 万, ten thousand. */
export function tenThousands(number: string): number | null {
  const [many = '', rest] = number.replaceAll(',', '').split('万');
  return rest === undefined ? null : Math.round(Number(many) * 10_000) + Number(rest);
}
