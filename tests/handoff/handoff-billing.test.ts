import { describe, expect, it } from 'vitest';
import type { Charge } from '../../lib/billing/charge';
import type { CustomerReading } from '../../lib/billing/reading';
import {
  aCharge,
  aCustomerReading,
  aGuest,
  anInvoice,
  aPayment,
  aReading,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { linesUnder, write } from './judged';

const NO_BILLING = /No live subscription|No invoice|Monthly value|No anomalies/;

const billingOf = (some: Partial<CustomerReading>) =>
  linesUnder(
    'BILLING STATE',
    write({ reading: aReading({ customers: [aCustomerReading(some)] }) }).text,
  );

describe('a subscription', () => {
  const paused = (resumesAt: number | null) =>
    billingOf({
      subscriptions: [aSubscription({ pauseCollection: { behavior: 'keep_as_draft', resumesAt } })],
    });

  it('whose collection is paused says so, and nothing is called normal beside it', () => {
    const lines = paused(NOW + 30 * DAY);
    expect(lines[0]).toMatch(/^- Pro, active, collection paused until 18 Dec 2026, \$29\.00/);
    expect(lines).not.toContain('- No anomalies');
    expect(paused(null)[0]).toMatch(/^- Pro, active, collection paused, \$29\.00/);
    // Nobody collects what its period's end would bring.
    expect(paused(null)[0]).not.toContain('period ends');
  });

  it.each([
    [1, 0, '1 ended subscription'],
    [2, 1, '2 ended subscriptions, 1 that never started'],
    [0, 1, '1 subscription that never started'],
    [0, 2, '2 subscriptions that never started'],
  ])('that is over: %i ended, %i never started', (ended, never, line) => {
    const endedAt = NOW - DAY;
    const subscriptions = [
      ...Array.from({ length: ended }, () => aSubscription({ status: 'canceled', endedAt })),
      ...Array.from({ length: never }, () =>
        aSubscription({ status: 'incomplete_expired', endedAt }),
      ),
    ];
    expect(billingOf({ subscriptions })).toContain(`- ${line}`);
  });
});

describe('the last paid invoice', () => {
  const older = anInvoice({ created: NOW - 6 * DAY });
  const newer = anInvoice({
    id: 'in_ProSecond0001',
    number: 'LP-0002',
    created: NOW - 5 * DAY,
    payments: [aPayment({ paymentId: 'pi_ProSecond0001' })],
  });
  const chargeOfNewer = { id: 'ch_ProSecond0001', paymentIntentId: 'pi_ProSecond0001' };
  const lastPaid = (backOfNewer: number, backOfOlder: number) =>
    billingOf({
      invoices: [newer, older],
      charges: [
        aCharge({ ...chargeOfNewer, amountRefunded: backOfNewer }),
        aCharge({ amountRefunded: backOfOlder }),
      ],
    }).find((line) => line.startsWith('- Last paid'));

  it('is the newest that was not given back', () => {
    expect(lastPaid(0, 0)).toBe('- Last paid: LP-0002, $29.00, 13 Nov 2026');
    expect(lastPaid(2900, 0)).toBe('- Last paid: LP-0001, $29.00, 12 Nov 2026');
  });

  it('says what was refunded of it', () => {
    expect(lastPaid(900, 0)).toBe(
      '- Last paid: LP-0002, $29.00, 13 Nov 2026, $9.00 of it refunded',
    );
    expect(lastPaid(2900, 2900)).toBe(
      '- Last paid: LP-0002, $29.00, 13 Nov 2026, $29.00 of it refunded',
    );
  });
});

describe('a customer with nothing unusual', () => {
  it('is shown in full', () => {
    const lines = billingOf({ subscriptions: [], invoices: [] });
    expect(lines.filter((line) => NO_BILLING.test(line))).toHaveLength(4);
  });

  it('is shown with what was paid as a guest, where anything was', () => {
    const guestLine = (charges: Charge[]) =>
      write({ reading: aReading({ guest: aGuest({ charges }) }) }).text.match(/Guest payments.*/);
    expect(guestLine([])).toBeNull();
    expect(guestLine([aCharge()])?.[0]).toBe(
      'Guest payments: 1, the last of $29.00 on 12 Nov 2026',
    );
  });
});
