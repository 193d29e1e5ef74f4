import { describe, expect, it } from 'vitest';
import type { Action } from '../../lib/triage/decision';
import { aCustomer, anItem, aPayment, DAY, NOW } from '../build/model';
import { billed, customerWith, unpaid } from './billed';
import { enabledActions, judge } from './judge';

const monthly = billed({ key: 'first' }, [NOW - 6 * DAY]);
const only = (actions: Action[], id: Action['id']) => {
  const rows = actions.filter((each) => each.id === id);
  if (rows.length !== 1) throw new Error(`${rows.length} rows of ${id}`);
  return rows[0] as Action;
};
const whole = (part: Parameters<typeof customerWith>[0]) => customerWith(part, { depth: 'whole' });

describe('what a row changes', () => {
  it('a cancel: the next invoice, access and the monthly value, before and after', () => {
    const { actions } = judge({
      says: 'Please cancel my subscription',
      reading: { customers: [whole([monthly])] },
    });
    const end = NOW + 24 * DAY;
    expect(only(actions, 'cancel_at_period_end').effect).toMatchObject({
      standing: {
        before: {
          nextInvoice: { at: end, amount: { amount: 2900, currency: 'usd' } },
          accessEnds: null,
          monthly: { usd: 2900 },
        },
        after: { nextInvoice: null, accessEnds: end, monthly: {} },
      },
      refunded: null,
      stillOwed: [],
    });
  });

  it('a resume: what comes again', () => {
    const ending = billed({ key: 'first' }, [NOW - 6 * DAY], {
      cancelAtPeriodEnd: true,
      cancelAt: NOW + 24 * DAY,
    });
    const { actions } = judge({
      says: 'I changed my mind, please do not cancel, keep my subscription',
      reading: { customers: [whole([ending])] },
    });
    expect(only(actions, 'resume_subscription').effect?.standing).toMatchObject({
      before: { nextInvoice: null, accessEnds: NOW + 24 * DAY },
      after: { nextInvoice: { at: NOW + 24 * DAY }, accessEnds: null, monthly: { usd: 2900 } },
    });
  });

  it('a refund: whole and for the time not used, and the fee that is lost', () => {
    const pair = [0, 240].map((later, index) =>
      billed({ key: `p${index}` }, [NOW - 6 * DAY + later]),
    );
    const fee = { amount: 114, currency: 'eur' };
    for (const part of pair) part.charges = part.charges.map((charge) => ({ ...charge, fee }));
    const { actions, refund } = judge({
      says: 'I was charged twice.',
      reading: { customers: [whole(pair)] },
    });
    expect(refund?.prorated?.amount).toBeGreaterThan(2000);
    expect(only(actions, 'refund_charge').effect).toMatchObject({
      refunded: { amount: 2900, currency: 'usd' },
      prorated: refund?.prorated,
      standing: null,
      fee,
    });
    expect(only(actions, 'cancel_extra_subscription').effect?.mayEndAtOnce).toBe(true);
  });

  it('past due and "please cancel": the open invoice stays owed, and is said', () => {
    const late = unpaid(billed({ key: 'late' }, [NOW - 33 * DAY, NOW - 3 * DAY]), 'card_declined');
    const decision = judge({
      says: 'Please cancel my subscription',
      reading: { customers: [whole([late])] },
    });
    expect(decision.recommended).toBe('cancel_at_period_end');
    expect(only(decision.actions, 'cancel_at_period_end').effect?.stillOwed).toEqual([
      { id: 'in_late1', number: 'LP-late-1', amount: { amount: 2900, currency: 'usd' } },
    ]);
    expect(enabledActions(decision)).toContain('send_invoice_link');
  });
});

describe('ending at once', () => {
  const renewed = () => billed({ key: 'renewed' }, [NOW - 32 * DAY, NOW - 2 * DAY]);
  const ticket = (part: ReturnType<typeof billed>) =>
    judge({
      says: 'I did not want this renewal. Please cancel and refund it.',
      reading: { customers: [whole([part])] },
    });
  const atOnce = ({ actions }: ReturnType<typeof judge>) =>
    actions.find((each) => each.id === 'cancel_at_period_end' && !each.reversible);

  it('waits for the full refund of the renewal; with its period it may end before', () => {
    const decision = ticket(renewed());
    expect(atOnce(decision)).toMatchObject({
      enabled: false,
      blockedBy: ['refund_first'],
      undoUntil: null,
      effect: { accessEnds: NOW, standing: { after: { nextInvoice: null, accessEnds: NOW } } },
    });
    expect(enabledActions(decision)).toContain('cancel_at_period_end');
  });

  it('is not open to a refund in part', () => {
    const part = renewed();
    part.charges = part.charges.map((charge, index) =>
      index === 1 ? { ...charge, amountRefunded: 1000 } : charge,
    );
    expect(atOnce(ticket(part))?.enabled).not.toBe(true);
  });
});

describe('three of one', () => {
  it('bought as subscriptions: each extra has its cancel and its refund', () => {
    const three = [0, 240, 500].map((later, index) =>
      billed({ key: `t${index}` }, [NOW - 6 * DAY + later]),
    );
    const { actions } = judge({
      says: 'You charged me three times for one subscription',
      reading: { customers: [whole(three)] },
    });
    const targets = (id: string) =>
      actions.filter((each) => each.id === id).map(({ target }) => target);
    expect(targets('cancel_extra_subscription')).toEqual(['sub_t2', 'sub_t1']);
    expect(targets('refund_charge')).toEqual(['ch_t20', 'ch_t10']);
  });

  it('one of them ended since: its charge is given back too, and nothing is left to cancel of it', () => {
    const [kept, extra, ended] = [0, 240, 500].map((later, index) =>
      billed({ key: `t${index}` }, [NOW - 6 * DAY + later], {
        ...(index === 2 && { status: 'canceled' as const, endedAt: NOW - 5 * DAY }),
      }),
    );
    const parts = [kept, extra, ended].flatMap((each) => each ?? []);
    const { actions } = judge({
      says: 'You charged me three times for one subscription',
      reading: { customers: [whole(parts)] },
    });
    const targets = (id: string) =>
      actions.filter((each) => each.id === id).map(({ target }) => target);
    expect(targets('cancel_extra_subscription')).toEqual(['sub_t1']);
    expect(targets('refund_charge').toSorted()).toEqual(['ch_t10', 'ch_t20']);
  });

  const charged = () => {
    const part = billed({ key: 'once' }, [NOW - 6 * DAY]);
    const [charge] = part.charges;
    if (!charge) throw new Error('Nothing was charged.');
    const again = [60, 120].map((later, index) => ({
      ...charge,
      id: `ch_again${index}`,
      paymentIntentId: `pi_again${index}`,
      created: charge.created + later,
    }));
    // All three paid one invoice, and two went beyond its amount.
    part.invoices = part.invoices.map((invoice) => ({
      ...invoice,
      amountOverpaid: 5800,
      payments: [charge, ...again].map(({ paymentIntentId: paymentId }) =>
        aPayment({ paymentId, amountPaid: 2900 }),
      ),
    }));
    part.charges = [charge, ...again];
    return part;
  };
  const refunds = (part: ReturnType<typeof charged>) =>
    judge({ says: 'I was charged three times', reading: { customers: [whole([part])] } })
      .actions.filter(({ id, enabled }) => id === 'refund_charge' && enabled)
      .map(({ target }) => target);

  it('charged for one thing: each extra charge once', () => {
    expect(refunds(charged())).toEqual(['ch_again1', 'ch_again0']);
  });

  it('charged, and one given back since: the other still has its row', () => {
    const part = charged();
    part.charges = part.charges.map((charge) =>
      charge.id === 'ch_again1' ? { ...charge, amountRefunded: 2900, refunded: true } : charge,
    );
    expect(refunds(part)).toEqual(['ch_again0']);
  });
});

describe('what blocks a row', () => {
  it('read only: every change, and says so', () => {
    const twice = [0, 240].map((later, index) =>
      billed({ key: `p${index}` }, [NOW - 6 * DAY + later]),
    );
    const decision = judge({
      says: 'I was charged twice.',
      reading: { customers: [whole(twice)] },
      readOnly: true,
    });
    const writes = decision.actions.filter(({ effect, id }) => effect || id === 'document');
    expect(writes.map(({ blockedBy }) => blockedBy)).toEqual([
      ['read_only'],
      ['read_only'],
      ['read_only'],
    ]);
    expect(enabledActions(decision)).toContain('insert_reply');
  });

  it.each([
    ['permission', 'permission_missing'],
    ['failed', 'not_read'],
  ] as const)(
    'the portal was not read (%s): that, not that its login page is off',
    (because, blocker) => {
      const unread = [
        { list: 'portal' as const, customerId: null, because, permission: null, after: null },
      ];
      const { actions } = judge({
        says: 'How can I change my card?',
        reading: { customers: [whole([monthly])], portal: null, unread },
      });
      expect(only(actions, 'send_login_link').blockedBy).toEqual([blocker]);
    },
  );

  it('the contract, with what it says', () => {
    const yearly = billed({ key: 'y', interval: 'year', amount: 116_000, seats: 4 }, [
      NOW - 10 * DAY,
    ]);
    const { actions } = judge({
      says: 'Please cancel',
      reading: { customers: [whole([yearly])] },
    });
    expect(only(actions, 'cancel_at_period_end').terms).toEqual([
      {
        shape: 'annual',
        period: { start: NOW - 10 * DAY, end: NOW + 355 * DAY },
        paid: { amount: 116_000, currency: 'usd' },
      },
      { shape: 'team', seats: 4, colleagues: 0 },
    ]);
  });

  it('a plain contract has nothing to check', () => {
    const { actions } = judge({
      says: 'Please cancel',
      reading: { customers: [whole([monthly])] },
    });
    expect(only(actions, 'cancel_at_period_end').terms).toEqual([]);
  });

  it('an extra of another customer has its own contract', () => {
    const own = billed({ key: 'own' }, [NOW - 6 * DAY]);
    const yearly = { ...own.subscription, items: [anItem({ interval: 'year' })] };
    const twin = billed({ key: 'twin', customerId: 'cus_Twin' }, [NOW - 6 * DAY + 60]);
    const other = customerWith(
      [{ ...twin, subscription: { ...twin.subscription, items: yearly.items } }],
      { customer: aCustomer({ id: 'cus_Twin' }) },
    );
    const { actions } = judge({
      says: 'I bought it twice',
      reading: {
        customers: [whole([own])],
        related: [{ because: 'same_card', reading: other }],
      },
    });
    expect(only(actions, 'cancel_extra_subscription').terms).toMatchObject([{ shape: 'annual' }]);
  });
});
