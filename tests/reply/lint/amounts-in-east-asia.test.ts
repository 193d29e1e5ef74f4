import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../lib/billing/money';
import { amountsIn } from '../../../lib/reply/lint/amounts-in';
import { plainName } from '../../../lib/reply/plain-name';

const CURRENCIES = ['usd', 'eur', 'gbp', 'jpy', 'cny', 'bhd'];

const meant = (text: string) => amountsIn(text, ['bhd']).flatMap(({ meanings }) => meanings);

describe('an amount as a Chinese or Japanese reply writes it', () => {
  it.each(['zh-CN', 'ja-JP'])('%s: is found with its currency and its minor units', (locale) => {
    const sentence = locale === 'zh-CN' ? ['您支付了 ', '，谢谢。'] : ['月額', 'のお支払いです。'];
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 900_000_000 }),
        fc.constantFrom(...CURRENCIES),
        (amount, currency) => {
          const written = formatMoney({ amount, currency }, locale);
          const text = sentence.join(written);
          expect(meant(text), text).toContainEqual({ currency, amount });
        },
      ),
    );
  });

  it.each([
    ['您支付了29美元。', 'usd', 2900],
    ['一共 29.00 美元', 'usd', 2900],
    ['美金 29', 'usd', 2900],
    ['29美金11月12日', 'usd', 2900],
    ['人民币 199 元', 'cny', 19_900],
    ['人民币199.50', 'cny', 19_950],
    ['只要199块钱', 'cny', 19_900],
    ['¥199.00', 'cny', 19_900],
    ['1.5万元', 'cny', 1_500_000],
    ['29 欧元', 'eur', 2900],
    ['29英镑', 'gbp', 2900],
    ['5,800 日元', 'jpy', 5800],
    ['5,800円のお支払い', 'jpy', 5800],
    ['1万5,800円', 'jpy', 15_800],
    ['５，８００円', 'jpy', 5800],
    ['￥5,800', 'jpy', 5800],
    ['29ドル', 'usd', 2900],
    ['29.00米ドル', 'usd', 2900],
    ['29ユーロ', 'eur', 2900],
    ['29ポンド', 'gbp', 2900],
    ['199人民元', 'cny', 19_900],
  ])('%s', (text, currency, amount) => {
    expect(meant(text)).toContainEqual({ currency, amount });
  });

  it('is shown to the operator as it was written', () => {
    expect(amountsIn('料金は５，８００円です。', []).map(({ excerpt }) => excerpt)).toEqual([
      '５，８００円',
    ]);
  });

  it.each([
    '公元 2026 年',
    '第 3 单元 12 页',
    '11月12日',
    '5 到 10 个工作日',
    '尾号 4242 的 Visa 卡',
    '末尾4242のVisaカード',
    '3か月ごと',
    '通常5～10営業日',
    '8 个席位',
  ])('%s is none', (text) => {
    expect(amountsIn(text, [])).toEqual([]);
  });

  it.each(['29美元11月12日', '31元 11月12日', '5,800円10月分'])('%s is one, once', (text) => {
    expect(new Set(amountsIn(text, []).map(({ excerpt }) => excerpt)).size).toBe(1);
  });
});

describe('the name of a plan in Chinese or Japanese', () => {
  it.each(['专业版', 'プロプラン', '团队版（年付）', 'チームプラン・年額', '一元化プラン'])(
    '%s stands in a sentence as it is',
    (name) => {
      expect(plainName(name)).toBe(name);
    },
  );

  it.each(['专业版 29美元', 'プロプラン5,800円'])('%s is not told: it holds an amount', (name) => {
    expect(plainName(name)).toBeNull();
  });
});
