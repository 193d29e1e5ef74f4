// @vitest-environment happy-dom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CustomerReading } from '../../lib/billing/reading';
import {
  aCharge,
  aCreditNote,
  anInvoice,
  aPayment,
  aPaymentIntent,
  aPendingItem,
  DAY,
  NOW,
} from '../build/model';
import { showBilling } from './billing-block';

afterEach(cleanup);

const noteOf = (note: string, some: Partial<CustomerReading>) =>
  showBilling(some).texts(`[data-note=${note}]`);

describe('an invoice', () => {
  const invoiceNote = (some: Parameters<typeof anInvoice>[0]) =>
    noteOf('invoice', { invoices: [anInvoice(some)] });
  const outside = aPayment({
    id: 'inpay_2',
    kind: 'payment_record',
    isDefault: false,
    amountPaid: 900,
  });

  it.each<[string, Parameters<typeof anInvoice>[0], string[]]>([
    ['paid once', {}, []],
    [
      'paid in parts',
      { payments: [outside, aPayment({ amountPaid: 2000 })] },
      ['Paid in 2 payments: $20.00, $9.00 outside Stripe.'],
    ],
    [
      'paid outside Stripe',
      { payments: [outside, aPayment({ status: 'canceled' })] },
      ['Paid outside Stripe: no refund through Stripe can give it back.'],
    ],
    [
      'paid too much',
      { amountOverpaid: 300 },
      ['$3.00 more was paid than was due; it went to the customer balance.'],
    ],
    [
      'paid from the balance',
      { startingBalance: -1000, endingBalance: 0 },
      ['$10.00 of it came from the customer balance.'],
    ],
    [
      'with a debt from before',
      { startingBalance: 400, endingBalance: 0 },
      ['$4.00 owed from before was added to it.'],
    ],
    [
      'that is a credit',
      { total: -500, startingBalance: 0, endingBalance: -500 },
      ['Its credit of $5.00 went to the customer balance.'],
    ],
    [
      'that is held',
      { status: 'draft', autoAdvance: false, payments: [] },
      ['It stays a draft until somebody finalizes it.'],
    ],
    ['that moves on', { status: 'draft', autoAdvance: true, payments: [] }, []],
    [
      'whose end is open',
      {
        status: 'draft',
        autoAdvance: true,
        payments: [],
        startingBalance: -100,
        endingBalance: null,
      },
      [],
    ],
  ])('%s', (_, some, notes) => {
    expect(invoiceNote(some)).toEqual(notes);
  });

  it('that is being paid asks for nothing more', () => {
    const invoices = [anInvoice({ status: 'open', dueDate: NOW - DAY })];
    const shown = (some: Partial<CustomerReading>) =>
      showBilling({ invoices, ...some }).texts('[data-invoice]')[0] ?? '';
    const waits = shown({ charges: [], paymentIntents: [] });
    expect(waits).toMatch(/Past due.*\$29\.00 to pay.*Invoice page/);
    cleanup();
    const pending = shown({ charges: [aCharge({ status: 'pending' })], paymentIntents: [] });
    expect(pending).toContain('a payment of it is processing at the bank: do not ask for it again');
    expect(pending).not.toMatch(/Past due|to pay|not try again|Invoice page/);
    cleanup();
    const paymentIntents = [aPaymentIntent({ status: 'processing' })];
    expect(shown({ charges: [], paymentIntents })).toBe(pending);
  });

  it('that could not be finalized says so, and stands first', () => {
    const held = anInvoice({
      id: 'in_held',
      number: null,
      status: 'draft',
      finalizationError: 'No tax id.',
    });
    const settled = ['in_1', 'in_2', 'in_3'].map((id) => anInvoice({ id }));
    const { all, texts } = showBilling({ invoices: [...settled, held] });
    expect(texts('[data-note=finalization]')).toEqual(['Stripe could not finalize it: No tax id.']);
    expect(all('[data-invoice]')[0]?.dataset.invoice).toBe('in_held');
  });

  it('that went to another address says to which', () => {
    const billed = (customerEmail: string) =>
      noteOf('billed-to', { invoices: [anInvoice({ customerEmail })] });
    expect(billed('old@lumenpost.example')).toEqual(['Billed to old@lumenpost.example']);
    cleanup();
    expect(billed('Priya.Raman@lumenpost.example')).toEqual([]);
  });

  it('keeps its pages, and folds the older ones', () => {
    const invoices = Array.from({ length: 6 }, (_, index) => anInvoice({ id: `in_${index}` }));
    const { all, texts } = showBilling({ invoices });
    expect(texts('[data-invoice=in_0] a').slice(-2)).toEqual(['Invoice page ↗', 'PDF ↗']);
    expect(texts('summary')).toContain('3 older');
    expect(all('details [data-invoice]')).toHaveLength(3);
  });

  it('of twenty open ones shows five', () => {
    const invoices = Array.from({ length: 20 }, (_, index) =>
      anInvoice({ id: `in_${index}`, status: 'open' }),
    );
    expect(showBilling({ invoices }).all('details [data-invoice]')).toHaveLength(15);
  });
});

describe('a credit note', () => {
  const line = (some: Parameters<typeof aCreditNote>[0]) =>
    showBilling({ creditNotes: [aCreditNote(some)] }).texts('[data-credit-note]');

  it.each([
    [{}, '$9.00 given back after it was paid, order change PDF ↗'],
    [
      { prePayment: 500, postPayment: 400, outOfBand: 100, reason: null },
      '$5.00 off before it was paid, $4.00 given back after it was paid, $1.00 of that outside Stripe PDF ↗',
    ],
    [
      { status: 'void' as const, reason: 'a_mood', pdfUrl: null },
      '$9.00 given back after it was paid, a mood, void',
    ],
  ])('%o', (some, text) => {
    expect(line(some)).toEqual([`Credit note LP-0001-CN-01, 16 Nov 2026: ${text}`]);
  });

  it('stands at its own invoice only', () => {
    expect(line({ invoiceId: 'in_else' })).toEqual([]);
  });

  it('is told by its sum where the notes were not read', () => {
    const invoices = [anInvoice({ creditedBeforePayment: 500, creditedAfterPayment: 700 })];
    expect(noteOf('credited', { invoices })).toEqual([
      'Credit notes: $5.00 off before it was paid, $7.00 given back after it was paid.',
    ]);
    cleanup();
    expect(noteOf('credited', { invoices, creditNotes: [aCreditNote()] })).toEqual([]);
  });
});

describe('what waits for the next invoice', () => {
  it('is listed with what it comes to, by currency', () => {
    const pendingItems = [
      aPendingItem(),
      aPendingItem({ id: 'ii_2', amount: 4500, description: null, proration: false }),
      aPendingItem({ id: 'ii_3', amount: 700, currency: 'eur' }),
      aPendingItem({ id: 'ii_4', amount: 100 }),
    ];
    const { texts } = showBilling({ pendingItems });
    expect(texts('h3')).toContain('Waits for the next invoice');
    expect(texts('[data-pending-item]').slice(0, 2)).toEqual([
      'Unused time on Pro · proration-$12.00',
      'Invoice item$45.00',
    ]);
    expect(texts('[data-note=pending-total]')).toEqual(['Together $34.00 + €7.00']);
    expect(texts('summary')).toContain('1 more');
  });

  it('needs no sum where it is one thing', () => {
    expect(noteOf('pending-total', { pendingItems: [aPendingItem()] })).toEqual([]);
  });
});
