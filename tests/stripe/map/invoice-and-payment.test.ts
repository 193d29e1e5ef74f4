import { describe, expect, it } from 'vitest';
import { mapCharge } from '../../../lib/stripe/map/charge';
import { mapDispute } from '../../../lib/stripe/map/dispute';
import { mapInvoice } from '../../../lib/stripe/map/invoice';
import { wireCharge, wireDispute, wireInvoice, wireRefund } from './wires';
import { withField } from './with-field';

const invoiceWith = (path: string, value: unknown) =>
  mapInvoice(withField(wireInvoice, path, value));
const paymentWith = (some: object) =>
  invoiceWith('payments.data', [{ ...wireInvoice.payments?.data[0], ...some }]).payments[0];

describe('an invoice', () => {
  it.each([
    ['amount_overpaid', 300, { amountOverpaid: 300 }],
    ['pre_payment_credit_notes_amount', 500, { creditedBeforePayment: 500 }],
    ['post_payment_credit_notes_amount', 700, { creditedAfterPayment: 700 }],
    ['customer_email', 'ana@np.example', { customerEmail: 'ana@np.example' }],
    ['auto_advance', true, { autoAdvance: true }],
    ['auto_advance', undefined, { autoAdvance: false }],
    ['last_finalization_error', { message: 'No tax id' }, { finalizationError: 'No tax id' }],
    ['last_finalization_error', { code: 'tax_id' }, { finalizationError: 'tax_id' }],
    ['last_finalization_error', {}, { finalizationError: 'unknown' }],
    ['status', 'of_tomorrow', { status: 'unknown' }],
    ['status', null, { status: 'unknown' }],
    ['collection_method', 'of_tomorrow', { collectionMethod: 'charge_automatically' }],
  ])('%s %j', (field, value, mapped) => {
    expect(invoiceWith(field, value)).toMatchObject(mapped);
  });

  it.each([
    [{ type: 'payment_intent', payment_intent: 'pi_1' }, 'payment_intent', 'pi_1'],
    [{ type: 'payment_intent', payment_intent: { id: 'pi_1' } }, 'payment_intent', 'pi_1'],
    [{ type: 'charge', charge: 'ch_1' }, 'charge', 'ch_1'],
    [{ type: 'payment_record', payment_record: 'pr_1' }, 'payment_record', 'pr_1'],
    [{ type: 'barter', charge: 'ch_1' }, 'unknown', null],
  ])('paid by %j', (payment, kind, paymentId) => {
    expect(paymentWith({ payment })).toMatchObject({ kind, paymentId, isDefault: true });
  });

  it('of a payment whose status is new', () => {
    expect(paymentWith({ status: 'of_tomorrow' })?.status).toBe('unknown');
  });
});

describe('a line', () => {
  const lineWith = (parent: unknown) => {
    const [line] = invoiceWith('lines.data.0.parent', parent).lines;
    return line && [line.subscriptionId, line.subscriptionItemId, line.proration];
  };

  it.each([
    [{ subscription_item_details: { subscription_item: 'si_2', proration: true } }, 'si_2', true],
    [{ invoice_item_details: { invoice_item: 'ii_1', proration: true } }, null, true],
    [{ type: 'of_tomorrow' }, null, false],
    [null, null, false],
  ])('of %j', (parent, item, proration) => {
    expect(lineWith(parent)).toEqual(['sub_1', item, proration]);
  });

  it('takes the subscription from its parent where it stands only there', () => {
    const parent = { invoice_item_details: { subscription: 'sub_9', proration: false } };
    const wire = withField(wireInvoice, 'lines.data.0.parent', parent);
    const [line] = mapInvoice(withField(wire, 'lines.data.0.subscription', null)).lines;
    expect(line?.subscriptionId).toBe('sub_9');
  });
});

describe('a charge', () => {
  it('that failed says why, to the operator and by the network', () => {
    expect(mapCharge(wireCharge)).toMatchObject({
      sellerMessage: 'The bank returned the decline code `insufficient_funds`.',
      networkDeclineCode: '51',
      networkAdviceCode: '02',
      failure: { code: 'insufficient_funds', adviceCode: 'try_again_later' },
    });
  });

  it.each([
    ['blocked', 'not_sent_to_network', true],
    ['blocked', 'reversed_after_approval', true],
    ['of_tomorrow', 'not_sent_to_network', true],
    ['invalid', 'not_sent_to_network', undefined],
    ['issuer_declined', 'declined_by_network', undefined],
  ])('that is %s and %s says whether Stripe blocked it', (type, networkStatus, blocked) => {
    const wire = withField(wireCharge, 'outcome.type', type);
    const { failure } = mapCharge(withField(wire, 'outcome.network_status', networkStatus));
    expect(failure?.blocked).toBe(blocked);
  });

  it('without an outcome falls back to the error code', () => {
    expect(mapCharge(withField(wireCharge, 'outcome', null)).failure).toEqual({
      code: 'card_declined',
      message: null,
      adviceCode: null,
    });
  });

  it.each(['succeeded', 'pending', 'requires_action', 'failed', 'canceled', 'of_tomorrow', null])(
    'with a refund that is %s',
    (status) => {
      const [refund] = mapCharge(withField(wireCharge, 'refunds.data.0.status', status)).refunds;
      expect(refund).toMatchObject({
        status: status === null || status === 'of_tomorrow' ? 'unknown' : status,
        pendingReason: 'charge_pending',
        failureReason: 'expired_or_canceled_card',
      });
    },
  );
});

describe('the bank’s reference of a refund', () => {
  const given = (destination: unknown) => {
    const refund = { ...wireRefund, destination_details: destination };
    return mapCharge(withField(wireCharge, 'refunds.data', [refund])).refunds[0]?.bankReference;
  };

  it.each([
    [{ type: 'card', card: { reference: '7498', reference_status: 'available' } }, '7498'],
    [{ type: 'eu_bank_transfer', eu_bank_transfer: { reference: 'E2E1' } }, 'E2E1'],
    [{ type: 'card', card: { reference_status: 'pending', type: 'refund' } }, null],
    [{ type: 'klarna', klarna: {} }, null],
    [{ type: 'of_tomorrow', of_tomorrow: 7 }, null],
    [null, null],
  ])('%j', (destination, reference) => {
    expect(given(destination)).toBe(reference);
  });
});

describe('a dispute', () => {
  it.each(['appeal_needs_response', 'appeal_under_review', 'of_tomorrow'])('%s', (status) => {
    expect(mapDispute(withField(wireDispute, 'status', status)).status).toBe(status);
  });

  it('says that its evidence came late', () => {
    expect(mapDispute(wireDispute).pastDue).toBe(false);
    expect(mapDispute(withField(wireDispute, 'evidence_details.past_due', true)).pastDue).toBe(
      true,
    );
    expect(mapDispute(withField(wireDispute, 'evidence_details', null))).toMatchObject({
      dueBy: null,
      pastDue: false,
    });
  });
});
