import { describe, expect, it } from 'vitest';
import { explainInvoice } from '../../lib/billing/explained-invoice';
import { DRAFT_LANGUAGES, type DraftLanguage } from '../../lib/reply/draft-language';
import { changeSummary } from '../../lib/reply/explain/change-summary';
import { invoiceExplanation } from '../../lib/reply/explain/invoice-explanation';
import type { InvoicePhrases } from '../../lib/reply/invoice-phrases';
import { amountsIn } from '../../lib/reply/lint/amounts-in';
import { knownAmounts } from '../../lib/reply/lint/known-amounts';
import { lintDraft } from '../../lib/reply/lint/lint-draft';
import { invoicePhrases as german } from '../../lib/reply/templates/de/invoice-phrases';
import { invoicePhrases as english } from '../../lib/reply/templates/en/invoice-phrases';
import { invoicePhrases as spanish } from '../../lib/reply/templates/es/invoice-phrases';
import { invoicePhrases as french } from '../../lib/reply/templates/fr/invoice-phrases';
import { invoicePhrases as japanese } from '../../lib/reply/templates/ja/invoice-phrases';
import { invoicePhrases as portuguese } from '../../lib/reply/templates/pt/invoice-phrases';
import { invoicePhrases as chinese } from '../../lib/reply/templates/zh-CN/invoice-phrases';
import { createFormats } from '../../lib/words/formats';
import { NOV_30, PRODUCTS, SHAPE_NAMES, SHAPES, type ShapeName } from '../build/explained-shapes';
import { aCharge, aCustomerReading, aDecision, aReading, DAY } from '../build/model';

const LANGUAGES: Record<DraftLanguage, [InvoicePhrases, string]> = {
  en: [english, 'en-GB'],
  'zh-CN': [chinese, 'zh-CN'],
  es: [spanish, 'es-ES'],
  fr: [french, 'fr-FR'],
  de: [german, 'de-DE'],
  ja: [japanese, 'ja-JP'],
  pt: [portuguese, 'pt-BR'],
};

const sourcesOf = (language: DraftLanguage, locale = LANGUAGES[language][1]) => ({
  reading: { products: PRODUCTS },
  formats: createFormats(locale, 'UTC'),
  invoicePhrases: LANGUAGES[language][0],
  now: NOV_30,
});
const explained = (name: ShapeName, some = {}) =>
  explainInvoice({ ...SHAPES[name].invoice, ...some }, SHAPES[name].ground);
const text = (name: ShapeName, language: DraftLanguage = 'en') =>
  invoiceExplanation(explained(name), [], sourcesOf(language)) ?? '';
const summary = (name: ShapeName) => changeSummary(explained(name), sourcesOf('en'));

describe('an upgrade within the month', () => {
  it.each<[DraftLanguage, string]>([
    ['en', '12 days of Pro minus the unused 12 days of Basic'],
    ['zh-CN', '12 天的 Pro，减去未使用的 12 天 Basic'],
    ['es', '12 días de Pro menos los 12 días no usados de Basic'],
    ['fr', '12 jours de Pro moins les 12 jours non utilisés de Basic'],
    ['de', '12 Tage Pro abzüglich der nicht genutzten 12 Tage Basic'],
    ['ja', 'Pro 12日分からBasicの未使用12日分を差し引いた金額'],
    ['pt', '12 dias de Pro menos os 12 dias não usados de Basic'],
  ])('in %s', (language, sentence) => {
    expect(text('upgrade', language)).toContain(sentence);
    expect(changeSummary(explained('upgrade'), sourcesOf(language))).toContain(sentence);
  });

  it('reads as a whole', () => {
    expect(text('upgrade')).toBe(`Invoice NW-0005 of 18 November: $14.40
On 18 November the plan changed from Basic to Pro. The invoice is for 12 days of Pro minus the unused 12 days of Basic.

- 12 of 30 days of Pro, 18 to 30 November: $19.20
- minus the unused 12 days of Basic you had already paid: −$4.80
- Total: $14.40

$14.40 was paid on 18 November.`);
  });

  it('keeps to the customer’s order of day and month', () => {
    const told = invoiceExplanation(explained('upgrade'), [], sourcesOf('en', 'en-US'));
    expect(told).toContain('Pro, November 18 to 30: $19.20');
  });
});

describe('the summary of a change', () => {
  it.each<[ShapeName, string | null]>([
    ['downgrade', 'The invoice is for 12 days of Basic minus the unused 12 days of Pro.'],
    ['seatsUp', 'The invoice is for 12 days of 5 × Team minus the unused 12 days of 3 × Team.'],
    ['leftover', 'The invoice is for a credit for the unused 12 days of Pro.'],
    ['startedWithin', 'The invoice is for 12 days of Pro.'],
    [
      'upgradeAtRenewal',
      'The invoice is for 12 days of Pro minus the unused 12 days of Basic, plus Pro for 30 November to 30 December.',
    ],
    [
      'chain',
      'The invoice is for 16 days of Pro minus the unused 16 days of Basic, plus 12 days of Studio minus the unused 12 days of Pro.',
    ],
    [
      'toYearly',
      'The invoice is for Pro for 18 November to 18 November 2027 minus the unused 12 days of Pro.',
    ],
    ['usage', null],
    ['oneOff', null],
  ])('%s', (name, sentence) => {
    expect(summary(name)).toBe(sentence);
  });
});

describe('the rest of it', () => {
  it.each<[ShapeName, string]>([
    ['seatsUp', 'On 18 November the quantity of Team changed from 3 to 5.'],
    ['seatsDown', 'The $12.00 that is left is on your account and lowers the next invoices.'],
    ['downgrade', 'There was nothing to pay, so your bank shows no line for it.'],
    ['toYearly', 'On 18 November a new billing period of Pro began.'],
    ['leftover', 'On 18 November Pro was taken off, before the paid period was over.'],
    ['trialEnd', 'Pro for 30 November to 30 December, the first after the free trial'],
    ['trial', 'the free trial of Pro'],
    ['usage', 'usage of Rendering for 18 to 30 November'],
    ['oneOff', 'The invoice is for Studio.'],
    ['taxOnTop', '- tax: $2.90\n- Total: $31.90'],
    ['taxIncluded', '- tax inside the prices above: $2.64\n- Total: $29.00'],
    ['discountAndTax', '- discount “Spring”: −$10.00\n- tax: $4.00\n- Total: $44.00'],
    ['yen', '- minus the unused 12 days of Basic you had already paid: −¥480\n- Total: ¥912'],
    ['dinar', 'Total: BHD 9.115'],
    ['creditPartly', '- Total: $49.00\n- credit you had from before: −$14.57\n\n$34.43 was paid'],
    ['creditAll', '- credit you had from before: −$29.00\n\nThere was nothing to pay'],
    ['owedBefore', '- still owed from before: $4.00\n\n$33.00 was paid'],
    ['outside', '$29.00 of it was paid another way, for example by bank transfer.'],
    ['inParts', 'It was paid in 2 payments: $20.00 and $9.00.'],
    ['creditNote', '- credit note: −$5.00\n\n$24.00 was paid'],
    ['open', '$29.00 is still to be paid.'],
  ])('of %s', (name, words) => {
    expect(text(name).replace(/\u00a0/g, ' ')).toContain(words);
  });

  it('says about how many days where Stripe counted a part of one', () => {
    const { invoice, ground } = SHAPES.upgrade;
    const later = { periodStart: NOV_30 - 12 * DAY + 5 * 3600 };
    const lines = invoice.lines.map((line) => ({ ...line, ...later }));
    const told = invoiceExplanation(
      explainInvoice({ ...invoice, lines }, ground),
      [],
      sourcesOf('en'),
    );
    expect(told).toContain('about 12 of 30 days of Pro');
    expect(told).toContain('counted to the second');
  });

  it('says what the customer saw in a currency of their own', () => {
    const charge = aCharge({ amount: 1440, presented: { amount: 2010, currency: 'cad' } });
    const told = invoiceExplanation(explained('upgrade'), [charge], sourcesOf('en'));
    expect(told).toContain('$14.40 was paid in your currency, as CA$20.10.');
  });

  it.each([{ hasMoreLines: true }, { total: 9900 }])('is not told of half: %j', (some) => {
    expect(invoiceExplanation(explained('upgrade', some), [], sourcesOf('en'))).toBeNull();
  });
});

describe.each(DRAFT_LANGUAGES)('every shape in %s', (language) => {
  it.each(SHAPE_NAMES)('%s states only what Stripe holds, and trips no rule of replies', (name) => {
    const told = text(name, language).replace(/[\u00a0\u202f]/g, ' ');
    expect(told).not.toBe('');
    const reading = aReading({
      products: PRODUCTS,
      customers: [aCustomerReading({ invoices: [SHAPES[name].invoice] })],
    });
    const decision = aDecision({});
    const problems = lintDraft(told, { reading, decision, links: [], language });
    expect(problems.filter(({ id }) => id !== 'too_short' && id !== 'too_long')).toEqual([]);
    const { currency, total, lines } = SHAPES[name].invoice;
    const written = amountsIn(told, [currency]).flatMap(({ meanings }) => meanings);
    const known = knownAmounts(reading, decision);
    expect(known.some(({ amount }) => amount === Math.abs(total))).toBe(true);
    // Every line stands there with its amount, but for a single one, which the heading tells.
    for (const { amount } of lines.length > 1 ? lines : []) {
      expect(written).toContainEqual({ currency, amount: Math.abs(amount) });
    }
  });
});
