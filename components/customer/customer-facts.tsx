import { paidInAll } from '../../lib/billing/paid-in-all';
import type { CustomerReading } from '../../lib/billing/reading';
import { hasEnded } from '../billing-state/has-ended';
import { usePanel } from '../panel/panel-context';
import { Facts } from '../parts/facts';
import { ObjectId } from '../parts/object-id';

/** The customer in figures. */
export function CustomerFacts({ reading }: { reading: CustomerReading }) {
  const { words, formats } = usePanel();
  const say = words.panel.customer;
  const { customer, subscriptions, invoices } = reading;
  const live = subscriptions.filter((each) => !hasEnded(each)).length;
  const paid = invoices.filter(({ status }) => status === 'paid').length;
  const open = invoices.filter(({ status }) => status === 'open').length;
  const sums = paidInAll(reading.charges);
  return (
    <Facts
      of={[
        [say.id, <ObjectId key="id" id={customer.id} copyable />],
        [say.since, formats.date(customer.created)],
        [say.paidInAll, sums.map((each) => formats.money(each)).join(' + ') || say.nothingPaid],
        [say.subscriptions, say.subscriptionCount(live, subscriptions.length - live)],
        [say.invoices, say.invoiceCount(paid, open, invoices.length - paid - open)],
        [say.balance, balance()],
      ]}
    />
  );

  function balance(): string | null {
    if (customer.balance === 0 || !customer.currency) return null;
    const amount = formats.money({
      amount: Math.abs(customer.balance),
      currency: customer.currency,
    });
    return customer.balance < 0 ? say.credit(amount) : say.owes(amount);
  }
}
