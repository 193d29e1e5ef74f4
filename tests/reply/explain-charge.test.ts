import { describe, expect, it } from 'vitest';
import type { Charge } from '../../lib/billing/charge';
import { actionText } from '../../lib/reply/action-text';
import { chargeExplanation } from '../../lib/reply/explain/charge-explanation';
import { invoicePhrases } from '../../lib/reply/templates/en/invoice-phrases';
import { createFormats } from '../../lib/words/formats';
import {
  aCharge,
  aCustomerReading,
  aDecision,
  anAction,
  anInvoice,
  aReading,
  aRefund,
  NOW,
} from '../build/model';
import { aDuplicateCase, MARIA } from '../components/fixture-views';

const sources = {
  reading: { products: {} },
  formats: createFormats('en-GB', 'UTC'),
  invoicePhrases,
  now: NOW,
};
const told = (some: Partial<Charge>) => chargeExplanation(aCharge(some), sources);
const PAID = 'On 12 November, $29.00 was paid. Your bank shows it as “ACME SOFTWARE”.';

describe('a charge', () => {
  it.each<[string, Partial<Charge>, string | null]>([
    ['that was paid', {}, PAID],
    ['without a descriptor', { statementDescriptor: null }, 'On 12 November, $29.00 was paid.'],
    [
      'that is held',
      { captured: false, amountCaptured: 0 },
      'The $29.00 of 12 November is a reservation, not a payment',
    ],
    [
      'that was released',
      { captured: false, amountCaptured: 0, refunded: true, refunds: [aRefund()] },
      'The $29.00 of 12 November was a reservation and was never collected.',
    ],
    [
      'that was captured in part',
      { amountCaptured: 2000, refunds: [aRefund({ amount: 900 })] },
      'On 12 November, $29.00 was reserved and only $20.00 of it was collected.',
    ],
    ['that failed', { status: 'failed' }, 'The attempt to pay $29.00 on 12 November did not go'],
    ['that is on its way', { status: 'pending' }, 'is on its way from your bank'],
    ['of a state to come', { status: 'unknown' }, null],
    [
      'in the customer’s currency',
      { presented: { amount: 4100, currency: 'cad' } },
      `${PAID} $29.00 was paid in your currency, as CA$41.00.`,
    ],
    [
      'with a refund',
      { refunds: [aRefund({ amount: 900 })] },
      `${PAID} A refund of $9.00 was sent on 13 November. Banks take up to ten working days to show it; with the reference 74987506313000012345678 yours can look for it.`,
    ],
    [
      'with a refund that waits',
      { refunds: [aRefund({ status: 'pending', pendingReason: 'insufficient_funds' })] },
      `${PAID} A refund of $29.00 was recorded on 13 November and is not on its way yet.`,
    ],
    [
      'with a refund that failed',
      { refunds: [aRefund({ status: 'failed' })] },
      `${PAID} A refund of $29.00 was attempted on 13 November and did not go through.`,
    ],
  ])('%s', (_, some, words) => {
    if (words === null) expect(told(some)).toBeNull();
    else expect(told(some)).toContain(words);
  });

  it('says nothing of the part of a reservation that was not collected', () => {
    const refunds = [aRefund({ amount: 900 })];
    expect(told({ amountCaptured: 2000, refunds })).not.toContain('refund');
  });
});

describe('the row that explains a charge', () => {
  const charge = aCharge({ id: 'ch_Once', paymentIntentId: 'pi_Once' });
  const reading = aReading({
    customers: [
      aCustomerReading({ customer: MARIA, charges: [charge, aCharge()], invoices: [anInvoice()] }),
    ],
  });
  const text = (target: string, some = {}) =>
    actionText(
      anAction({ id: 'explain_charge', target }),
      aDuplicateCase({ reading, decision: aDecision({ recommended: 'no_op' }), ...some }),
    );

  it('tells the invoice of a charge, and the charge where it has none', () => {
    expect(text('ch_ProFirst00001')).toMatchObject({
      kind: 'text',
      text: expect.stringContaining('Invoice LP-0001 of 12 November: $29.00'),
    });
    expect(text('ch_Once')).toEqual({ kind: 'text', text: PAID });
    expect(text('ch_of_nobody')).toBeNull();
  });

  it('tells nothing to who is not the payer', () => {
    const other = { ...MARIA, email: 'somebody@else.example' };
    const theirs = aReading({
      match: 'typed_by_operator',
      customers: [aCustomerReading({ customer: other, charges: [charge] })],
    });
    expect(text('ch_Once', { reading: theirs })).toBeNull();
  });

  it('is the draft where explaining is what is recommended', () => {
    const decision = aDecision({ recommended: 'explain_charge' });
    expect(text('ch_Once', { decision })).toEqual({ kind: 'draft' });
  });
});
