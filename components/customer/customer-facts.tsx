import { paidInAll } from '../../lib/billing/paid-in-all';
import type { CustomerReading, Unread } from '../../lib/billing/reading';
import { hasEnded } from '../billing-state/has-ended';
import { usePanel } from '../panel/panel-context';
import { Facts } from '../parts/facts';
import { ObjectId } from '../parts/object-id';

/** The customer in figures; a list that was not read, or not to its end, is not counted as if it were. */
export function CustomerFacts({ reading, unread }: { reading: CustomerReading; unread: Unread[] }) {
  const { words, formats } = usePanel();
  const say = words.panel.customer;
  const { customer, subscriptions, invoices } = reading;
  const live = subscriptions.filter((each) => !hasEnded(each)).length;
  const paid = invoices.filter(({ status }) => status === 'paid').length;
  const open = invoices.filter(({ status }) => status === 'open').length;
  const ended = subscriptions.length - live;
  const other = invoices.length - paid - open;
  const sums = paidInAll(reading.charges, reading.disputes);
  const paidSoFar = sums.map((each) => formats.money(each)).join(' + ') || say.nothingPaid;
  return (
    <Facts
      of={[
        [say.id, <ObjectId key="id" id={customer.id} copyable />],
        [say.since, formats.date(customer.created)],
        [say.paidInAll, known('charges', paidSoFar)],
        [say.subscriptions, known('subscriptions', say.subscriptionCount(live, ended))],
        [say.invoices, known('invoices', say.invoiceCount(paid, open, other))],
        [say.balance, balance()],
      ]}
    />
  );

  function known(list: Unread['list'], figure: string): string {
    const own = unread.filter((each) => each.list === list && each.customerId === customer.id);
    if (own.length === 0) return figure;
    return own.some(({ after }) => after !== null) ? say.andMore(figure) : say.notRead;
  }

  function balance(): string | null {
    if (customer.balance === 0 || !customer.currency) return null;
    const amount = formats.money({
      amount: Math.abs(customer.balance),
      currency: customer.currency,
    });
    return customer.balance < 0 ? say.credit(amount) : say.owes(amount);
  }
}
