import { describe, expect, it } from 'vitest';
import { mapCharge } from '../../../lib/stripe/map/charge';
import { mapDispute } from '../../../lib/stripe/map/dispute';
import { mapInvoice } from '../../../lib/stripe/map/invoice';
import { mapPaymentIntent } from '../../../lib/stripe/map/payment-intent';
import { paymentIntent } from '../../../lib/stripe/sandbox/build/payment-intent';
import { wireCharge, wireDispute, wireInvoice, wireRefund } from './wires';
import { withField } from './with-field';

const invoiceWith = (path: string, value: unknown) =>
  mapInvoice(withField(wireInvoice, path, value));

describe('what an invoice is made of', () => {
  it('tells tax on top from tax inside the prices', () => {
    const taxes = [
      { amount: 300, tax_behavior: 'exclusive' },
      { amount: 100, tax_behavior: 'inclusive' },
      { amount: 7, tax_behavior: 'of_tomorrow' },
    ];
    expect(invoiceWith('total_taxes', taxes)).toMatchObject({ tax: 407, taxIncluded: 100 });
    expect(invoiceWith('total_taxes', null)).toMatchObject({ tax: 0, taxIncluded: 0 });
  });

  it('names its discounts, given as ids or whole', () => {
    const discounts = [
      { amount: 200, discount: 'di_1' },
      { amount: 100, discount: { id: 'di_2' } },
    ];
    expect(invoiceWith('total_discount_amounts', discounts)).toMatchObject({
      discount: 300,
      discountIds: ['di_1', 'di_2'],
    });
  });

  it('counts billing credit and not the discounts beside it', () => {
    const credits = [
      { amount: 500, type: 'credit_balance_transaction' },
      { amount: 200, type: 'discount' },
    ];
    expect(invoiceWith('total_pretax_credit_amounts', credits).billingCreditUsed).toBe(500);
  });

  it.each(['subscription_item_details', 'invoice_item_details'])(
    'keeps which lines a credit in %s is for',
    (details) => {
      const parent = {
        [details]: {
          proration: true,
          proration_details: { credited_items: { invoice: 'in_0', invoice_line_items: ['il_0'] } },
        },
      };
      const [line] = invoiceWith('lines.data.0.parent', parent).lines;
      expect(line?.creditedLineIds).toEqual(['il_0']);
      expect(mapInvoice(wireInvoice).lines[0]?.creditedLineIds).toEqual([]);
    },
  );
});

describe('another currency for the customer', () => {
  const presented = { presentment_amount: 4100, presentment_currency: 'cad' };

  it('stands at the charge and at its refund', () => {
    const refund = { ...wireRefund, presentment_details: presented };
    const charge = { ...wireCharge, presentment_details: presented };
    const mapped = mapCharge(withField(charge, 'refunds.data', [refund]));
    expect(mapped.presented).toEqual({ amount: 4100, currency: 'cad' });
    expect(mapped.refunds[0]?.presented).toEqual({ amount: 4100, currency: 'cad' });
    expect(mapCharge(wireCharge).presented).toBeNull();
  });
});

it('knows a payment that is captured by hand', () => {
  const wire = paymentIntent({ id: 'pi_1', created: 1, amount: 900, currency: 'usd' });
  expect(mapPaymentIntent(wire).capturedByHand).toBe(false);
  expect(mapPaymentIntent({ ...wire, capture_method: 'manual' }).capturedByHand).toBe(true);
});

it('knows when a dispute took the money, and when it came back', () => {
  const moves = [
    { created: 100, amount: -2900 },
    { created: 900, amount: 2900 },
  ];
  expect(mapDispute(withField(wireDispute, 'balance_transactions', moves))).toMatchObject({
    withdrawnAt: 100,
    reinstatedAt: 900,
  });
  expect(mapDispute(withField(wireDispute, 'balance_transactions', []))).toMatchObject({
    withdrawnAt: null,
    reinstatedAt: null,
  });
});
