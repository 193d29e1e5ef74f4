import { expect, it } from 'vitest';
import { contractFacts } from '../../components/decision/contract-facts';
import { aCustomerReading, aDecision, anInvoice, aPendingItem } from '../build/model';

it('names what waits for the next invoice, and lines that were not read', () => {
  const pending = aPendingItem({ description: 'Unused time on Team', amount: -1200 });
  const reading = aCustomerReading({
    pendingItems: [pending],
    invoices: [anInvoice({ hasMoreLines: true })],
  });
  expect(contractFacts(reading, aDecision())).toMatchObject({
    prorations: [{ id: pending.id, text: 'Unused time on Team', money: { amount: -1200 } }],
    unreadLines: true,
  });
});

it('names nothing of the kind for an ordinary subscription', () => {
  expect(contractFacts(aCustomerReading(), aDecision())).toMatchObject({
    prorations: [],
    unreadLines: false,
  });
});
