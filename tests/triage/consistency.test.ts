import { describe, expect, it } from 'vitest';
import { BUCKETS } from '../../lib/triage/bucket';
import { aCheckoutSession, aDispute, aGuest, aPortal, aRefund, DAY, NOW } from '../build/model';
import { billed, customerWith, unpaid } from './billed';
import { enabledActions, judge } from './judge';

const pro = billed({ key: 'pro' }, [NOW - 48 * DAY, NOW - 18 * DAY]);
const twin = billed({ key: 'twin' }, [NOW - 18 * DAY + 300]);
const team = billed({ key: 'team', seats: 4, amount: 4800 }, [NOW - 8 * DAY]);
const annual = billed({ key: 'year', interval: 'year', amount: 29000 }, [NOW - 2 * DAY]);
const ended = billed({ key: 'pro' }, [NOW - 48 * DAY], {
  status: 'canceled',
  endedAt: NOW - 9 * DAY,
});

const READINGS = {
  healthy: { customers: [customerWith([pro])] },
  duplicate: { customers: [customerWith([pro, twin])] },
  team: { customers: [customerWith([team])] },
  annual: { customers: [customerWith([annual])] },
  'past due': { customers: [customerWith([unpaid(pro, 'expired_card')])] },
  ended: { customers: [customerWith([ended])] },
  'not completed': { customers: [customerWith([], { checkoutSessions: [aCheckoutSession()] })] },
  disputed: { customers: [customerWith([pro], { disputes: [aDispute({ chargeId: 'ch_pro1' })] })] },
  refunded: {
    customers: [
      customerWith([
        {
          ...pro,
          charges: pro.charges.map((each) => ({
            ...each,
            amountRefunded: 2900,
            refunded: true,
            refunds: [aRefund({ chargeId: each.id })],
          })),
        },
      ]),
    ],
  },
  'without a portal': { customers: [customerWith([pro])], portal: null },
  'with an empty portal': {
    customers: [customerWith([pro])],
    portal: aPortal({
      features: {
        customerUpdate: false,
        invoiceHistory: false,
        paymentMethodUpdate: false,
        subscriptionCancel: false,
        subscriptionPause: false,
        subscriptionUpdate: false,
      },
    }),
  },
  guest: {
    customers: [],
    match: 'guest_checkout' as const,
    guest: aGuest({ charges: [pro.charges[0]].flatMap((each) => each ?? []) }),
  },
  nobody: { customers: [], match: null },
  several: { customers: [customerWith([pro]), customerWith([team])], chosenId: null },
};

const MESSAGES = [
  '',
  'Please cancel my subscription.',
  'Please refund me.',
  'I was charged twice.',
  'You charged me after I cancelled.',
  'I never authorised this charge.',
  'My payment failed.',
  'Please send me the October invoice.',
  'Add our VAT number please.',
  'I want to update my card.',
  'I want to upgrade to the annual plan.',
  'How many seats do we pay for?',
  'The export is broken.',
  'I forgot to cancel, please refund the renewal.',
  'Why is my invoice so high?',
  'Where is my refund?',
  'When is my next payment?',
  'I want to come back.',
  'I changed my mind, keep my subscription.',
  'The checkout expired, I still want to buy it.',
  'Thanks!',
];

const DESTRUCTIVE = ['cancel_extra_subscription', 'cancel_at_period_end', 'refund_charge'];

describe.each(Object.entries(READINGS))('a customer who is %s', (_, reading) => {
  describe.each([null, ...BUCKETS])('bucket %s', (bucket) => {
    it.each(MESSAGES)('“%s”', (says) => {
      const decision = judge({ says, reading, confirmations: { bucket } });
      const { recommended, refund, link, actions, contract } = decision;
      const ids = actions.map(({ id }) => id);

      expect(ids).toContain(recommended);
      expect(link.kind === 'none').toBe(link.url === null);
      if (refund === null) expect(enabledActions(decision)).not.toContain('refund_charge');
      else expect(ids).toContain('refund_charge');
      for (const action of actions) {
        expect(action.enabled).toBe(action.blockedBy.length === 0);
        if (contract.includes('annual') || contract.includes('team')) {
          if (DESTRUCTIVE.includes(action.id)) expect(action.enabled).toBe(false);
        }
      }
      if (!decision.evidence.some(({ weight }) => weight > 0)) {
        expect(decision.confidence).toBe('weak');
      }
    });
  });
});
