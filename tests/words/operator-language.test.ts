import { describe, expect, it } from 'vitest';
import { operatorWords } from '../../lib/words/languages';
import { formatLocale, operatorLanguage } from '../../lib/words/operator-language';

describe('the operator’s language', () => {
  it.each([
    ['auto', 'en-US', 'en'],
    ['auto', 'zh-CN', 'zh-CN'],
    ['auto', 'zh', 'zh-CN'],
    ['auto', 'zh-Hans-SG', 'zh-CN'],
    ['auto', 'zh-TW', 'en'],
    ['auto', 'zh-Hant', 'en'],
    ['auto', 'de', 'en'],
    ['zh-CN', 'en-US', 'zh-CN'],
    ['en', 'zh-CN', 'en'],
  ] as const)('chosen %s in a browser in %s is %s', (choice, browser, language) => {
    expect(operatorLanguage(choice, browser)).toBe(language);
  });

  it.each([
    ['en', 'en-US', 'en-US'],
    ['en', 'en', 'en'],
    ['en', 'de', 'en-GB'],
    ['zh-CN', 'en-US', 'zh-CN'],
  ] as const)('%s in a browser in %s writes amounts as %s', (language, browser, locale) => {
    expect(formatLocale(language, browser)).toBe(locale);
  });

  it('comes with its amounts and dates', () => {
    const { language, formats, panel } = operatorWords('zh-CN', 'en-US', 'UTC');
    const at = Date.UTC(2026, 11, 1, 9, 5) / 1000;
    expect(language).toBe('zh-CN');
    expect(panel.verdict.insertReply).toBe('插入回复');
    expect(formats.date(at)).toBe('2026年12月1日');
    expect(formats.dateTime(at)).toBe('12月1日 09:05');
    expect(formats.month(at)).toBe('2026年12月');
    expect(formats.money({ amount: 2900, currency: 'usd' })).toBe('US$29.00');
    expect(formats.money({ amount: 2900, currency: 'cny' })).toBe('¥29.00');
  });
});
