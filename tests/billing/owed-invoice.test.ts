import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../lib/billing/invoice';
import { findOwedInvoices } from '../../lib/billing/owed-invoice';
import { mapPaymentIntent } from '../../lib/stripe/map/payment-intent';
import { paymentIntent } from '../../lib/stripe/sandbox/build/payment-intent';
import { aCustomerReading, anInvoice, aPayment, DAY, NOW } from '../build/model';

const stateOf = (type: string | null, some: Partial<Invoice> = {}) => {
  const wire = paymentIntent({
    id: 'pi_1',
    created: NOW,
    amount: 2900,
    currency: 'usd',
    status: 'requires_action',
    next_action: type === null ? null : { type },
  });
  const payments = [aPayment({ paymentId: 'pi_1', status: 'open' })];
  const invoices = [anInvoice({ status: 'open', payments, ...some })];
  const paymentIntents = [mapPaymentIntent(wire)];
  return findOwedInvoices(aCustomerReading({ invoices, paymentIntents, charges: [] }))[0]?.state;
};

describe('an invoice whose payment requires an action', () => {
  it.each(['use_stripe_sdk', 'redirect_to_url', 'of_tomorrow', null])(
    'waits for a confirmation: %s',
    (type) => {
      expect(stateOf(type)).toBe('confirmation');
    },
  );

  it.each([
    'display_bank_transfer_instructions',
    'boleto_display_details',
    'oxxo_display_details',
    'konbini_display_details',
    'multibanco_display_details',
    'pix_display_qr_code',
  ])('waits for the customer’s transfer: %s', (type) => {
    expect(stateOf(type)).toBe('open');
    expect(stateOf(type, { dueDate: NOW + DAY })).toBe('open');
    expect(stateOf(type, { dueDate: NOW - DAY })).toBe('overdue');
  });
});
