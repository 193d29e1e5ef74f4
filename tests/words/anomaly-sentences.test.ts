import { describe, expect, it } from 'vitest';
import { type AnomalyId, anomaly } from '../../lib/billing/anomaly';
import { anomalySentences } from '../../lib/words/en/anomaly-sentences';
import { createFormats } from '../../lib/words/formats';

const say = anomalySentences(createFormats('en-GB', 'UTC'));
const at = Date.UTC(2026, 11, 1) / 1000;
const amount = { amount: 2900, currency: 'usd' };

function sentence(
  id: AnomalyId,
  severity: 'bad' | 'warn' | 'info',
  objects: string[],
  rest: Parameters<typeof anomaly>[3] = { at, amount },
) {
  return say[id](anomaly(id, severity, objects, rest), {
    plan: 'Pro',
    awaitsConfirmation: false,
    isInquiry: false,
  });
}

describe('an anomaly is said by its weight and by how many there are', () => {
  it.each([
    [
      sentence('duplicate_live_subscriptions', 'bad', ['sub_1', 'sub_2']),
      'Two live subscriptions to Pro, one seat each.',
    ],
    [
      sentence('duplicate_live_subscriptions', 'bad', ['sub_1', 'sub_2', 'sub_3']),
      '3 live subscriptions to Pro, one seat each.',
    ],
    [
      sentence('duplicate_charge', 'bad', ['ch_1', 'ch_2']),
      '$29.00 was charged twice on 1 Dec 2026.',
    ],
    [
      sentence('duplicate_charge', 'bad', ['ch_1', 'ch_2', 'ch_3']),
      '$29.00 was charged 3 times on 1 Dec 2026.',
    ],
    [
      sentence('card_expiring', 'warn', ['cus_1']),
      'The card to be charged expires by 1 Dec 2026, before the next renewal.',
    ],
    [
      sentence('card_expiring', 'info', ['cus_1']),
      'The card to be charged expires by 1 Dec 2026, after the next renewal.',
    ],
    [
      sentence('refund_pending', 'info', ['re_1']),
      'A refund of $29.00 is on its way since 1 Dec 2026.',
    ],
    [
      sentence('refund_pending', 'warn', ['re_1']),
      'A refund of $29.00 waits since 1 Dec 2026 and has not left: it does not arrive by itself.',
    ],
    [
      sentence('early_fraud_warning', 'bad', ['issfr_1', 'ch_1']),
      'The card’s bank reports $29.00 as fraud, before any dispute. A refund now may spare one.',
    ],
    [
      sentence('early_fraud_warning', 'info', ['issfr_1', 'ch_1'], {}),
      'The card’s bank reports a payment as fraud; nothing is left to do about it.',
    ],
    [
      sentence('charge_after_end', 'bad', ['sub_1']),
      '$29.00 was charged on 1 Dec 2026, after the subscription had ended.',
    ],
    [
      sentence('charge_after_end', 'info', ['sub_1']),
      '$29.00 was charged on 1 Dec 2026, after the subscription had ended, and was given back.',
    ],
  ])('%s', (said, text) => {
    expect(said).toBe(text);
  });
});
