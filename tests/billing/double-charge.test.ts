import { describe, expect, it } from 'vitest';
import { findDoubleCharges } from '../../lib/billing/double-charge';
import { aCharge, anInvoice, aPayment, DAY, NOW } from '../build/model';

describe('two equal payments from one card', () => {
  const charges = ['a', 'b'].map((key, index) =>
    aCharge({
      id: `ch_${key}`,
      paymentIntentId: `pi_${key}`,
      amount: 10000,
      created: NOW - (6 - index) * DAY,
    }),
  );
  const payments = ['a', 'b'].map((key) =>
    aPayment({ id: `inpay_${key}`, paymentId: `pi_${key}`, amountPaid: 10000 }),
  );

  it('are the two parts of one invoice', () => {
    expect(findDoubleCharges(charges, [anInvoice({ total: 20000, payments })])).toEqual([]);
  });

  it('are a double charge where the invoice was paid beyond its amount', () => {
    const overpaid = anInvoice({ total: 10000, amountOverpaid: 10000, payments });
    expect(findDoubleCharges(charges, [overpaid])).toHaveLength(1);
  });

  it('are a double charge where no invoice knows either', () => {
    expect(findDoubleCharges(charges, [])).toHaveLength(1);
  });
});
