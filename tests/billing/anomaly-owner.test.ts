import { expect, it } from 'vitest';
import { type AnomalyId, anomaly } from '../../lib/billing/anomaly';
import { anomalyOwner } from '../../lib/billing/anomaly-owner';
import {
  aCharge,
  aCustomer,
  aCustomerReading,
  aFraudWarning,
  anInvoice,
  aReading,
  aRefund,
  aSchedule,
  aSubscription,
} from '../build/model';

const second = aCustomerReading({
  customer: aCustomer({ id: 'cus_2' }),
  subscriptions: [aSubscription({ id: 'sub_2' })],
  invoices: [anInvoice({ id: 'in_2' })],
  charges: [aCharge({ id: 'ch_2', refunds: [aRefund({ id: 're_2' })] })],
  fraudWarnings: [aFraudWarning({ id: 'issfr_2' })],
  schedules: [aSchedule({ id: 'sub_sched_2' })],
});
const customers = [aCustomerReading(), second];

it.each<[AnomalyId, string[], string | null]>([
  ['failed_renewal', ['sub_2', 'in_2'], 'cus_2'],
  ['early_fraud_warning', ['issfr_2', 'ch_2'], 'cus_2'],
  ['refund_failed', ['re_2'], 'cus_2'],
  ['scheduled_end', ['sub_sched_2'], 'cus_2'],
  ['card_expired', ['cus_2'], 'cus_2'],
  ['card_expiring', ['cus_PriyaRaman01'], null],
  ['same_card_other_customer', ['cus_2'], null],
  ['several_customers', ['cus_PriyaRaman01', 'cus_2'], null],
  ['failed_renewal', ['sub_ProFirst0001'], null],
  ['duplicate_live_subscriptions', ['sub_ProFirst0001', 'sub_2'], null],
  ['portal_missing', [], null],
])('%s of %j belongs to %s', (id, objects, owner) => {
  expect(anomalyOwner(anomaly(id, 'warn', objects), aReading({ customers }))).toBe(owner);
});

it('while none is chosen, everybody’s troubles have a name', () => {
  const of = anomaly('failed_renewal', 'bad', ['sub_ProFirst0001']);
  expect(anomalyOwner(of, aReading({ customers, chosenId: null }))).toBe('cus_PriyaRaman01');
});
