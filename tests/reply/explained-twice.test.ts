import { describe, expect, it } from 'vitest';
import { DRAFT_LANGUAGES } from '../../lib/reply/draft-language';
import { REPLY_LANGUAGES } from '../../lib/reply/reply-languages';
import { writeDraft } from '../../lib/reply/write-draft';
import type { Decision, Situation } from '../../lib/triage/decision';
import {
  aCharge,
  aConversation,
  aCustomerReading,
  aLine,
  anInvoice,
  aPayment,
  aReading,
  DAY,
  NOW,
  noConfirmations,
} from '../build/model';
import { decisionFor } from './situations';

type Parts = Parameters<typeof aCustomerReading>[0];

const FAILED = aCharge({ id: 'ch_Failed000001', status: 'failed', created: NOW - 6 * DAY - 600 });

function tell(
  situation: Situation,
  parts: Parts,
  some: Partial<Decision> = {},
  language: (typeof DRAFT_LANGUAGES)[number] = 'en',
): string {
  const reading = aReading({ customers: [aCustomerReading(parts)] });
  return writeDraft({
    language,
    conversation: aConversation(),
    reading,
    decision: decisionFor(situation, reading, some),
    confirmations: noConfirmations({ identityVerified: true }),
    now: NOW,
  }).text;
}

describe('two lines at the bank', () => {
  const earlier = anInvoice({
    id: 'in_Earlier00001',
    created: NOW - 36 * DAY,
    billingReason: 'subscription_cycle',
    payments: [aPayment({ paymentId: 'pi_Earlier00001' })],
    lines: [aLine({ id: 'il_2', periodStart: NOW - 36 * DAY, periodEnd: NOW - 6 * DAY })],
  });
  const evidence = (id: string, objects: string[]) =>
    ({ evidence: [{ id, bucket: 'missing_self_serve', weight: 3, objects, facts: {} }] }) as object;

  it.each(DRAFT_LANGUAGES)('are told one by one in %s', (language) => {
    const parts = { invoices: [anInvoice(), earlier] };
    const some = evidence('successive_periods', []);
    for (const tax of [0, 300]) {
      const invoices = [anInvoice({ tax, taxIncluded: tax }), earlier];
      const text = tell('charge_explained', { ...parts, invoices }, some, language);
      expect(text.match(/^- .*29/gm)).toHaveLength(2);
    }
  });

  it.each(DRAFT_LANGUAGES)('one of them an attempt, in %s', (language) => {
    const parts = { charges: [aCharge(), FAILED] };
    const pair = evidence('attempt_not_charge', ['ch_ProFirst00001', FAILED.id]);
    const text = tell('charge_explained', parts, pair, language);
    expect(text).not.toBe(tell('charge_explained', parts, {}, language));
    if (language === 'en') expect(text).toContain('did not go through, so no money was taken');
  });
});

describe('a credit for unused time', () => {
  const change = { proration: true, periodStart: NOW - 5 * DAY };
  const changed = anInvoice({
    total: 1440,
    lines: [
      aLine({ ...change, id: 'il_1', amount: -480, creditedLineIds: ['il_base'] }),
      aLine({ ...change, id: 'il_2', amount: 1920, priceId: 'price_Big' }),
    ],
  });
  const told = (base: Parameters<typeof anInvoice>[0]) => {
    const first = anInvoice({
      id: 'in_Base0000001',
      payments: [],
      lines: [aLine({ id: 'il_base' })],
      ...base,
    });
    const charges = [aCharge({ amount: 1440 })];
    return tell(
      'proration_explained',
      { invoices: [changed, first], charges },
      { subjectId: changed.id },
    );
  };

  it('was paid only where the invoice that billed it is', () => {
    expect(told({})).toContain('you had already paid:');
    expect(told({ status: 'open' })).toContain('already billed:');
    expect(told({ status: 'open' })).not.toContain('already paid');
  });

  it('takes the accusative in a German sentence and not in a list', () => {
    const { lines, summary } = REPLY_LANGUAGES.de.invoicePhrases;
    const part = (days: number) => ({ name: 'Pro', days: { days, of: null, exact: true } });
    expect(summary.part(part(1))).toBe('einen Tag Pro');
    expect(summary.part(part(0))).toBe('weniger als einen Tag Pro');
    expect(lines.partPeriod(part(1), '', '1 €')).toBe('ein Tag Pro: 1 €');
  });
});
