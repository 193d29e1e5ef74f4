import { describe, expect, it } from 'vitest';
import { handoffSchema } from '../../lib/handoff/schema';
import { SITUATIONS } from '../../lib/triage/decision';
import {
  aCustomerReading,
  aDecision,
  anAction,
  anEffect,
  aReading,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { READINGS } from '../reply/readings';
import { decisionFor } from '../reply/situations';
import { blocksOf, HEADINGS, linesUnder, write } from './judged';

describe('every handoff', () => {
  it.each(SITUATIONS)('has the six blocks, none empty, and valid data: %s', (situation) => {
    for (const reading of Object.values(READINGS)) {
      const { text, json } = write({ reading, decision: decisionFor(situation, reading) });
      const blocks = blocksOf(text);
      expect(blocks.map(([heading]) => heading)).toEqual(HEADINGS);
      for (const [heading, lines] of blocks) {
        expect(lines.length, heading).toBeGreaterThan(0);
        for (const line of lines) expect(line).toMatch(/^- \S/);
      }
      const parsed = handoffSchema.parse(JSON.parse(JSON.stringify(json)));
      expect(parsed).toEqual(json);
    }
  });
});

describe('a handoff says', () => {
  const reading = READINGS.twice ?? aReading();
  const decision = decisionFor('duplicate_to_cancel', reading, {
    confidence: 'strong',
    evidence: [
      {
        id: 'message_says',
        bucket: 'duplicate_subscription',
        weight: 3,
        objects: ['sub_ProFirst0001'],
        facts: { matter: 'duplicate' },
      },
      {
        id: 'message_says',
        bucket: 'team_seats',
        weight: 2,
        objects: [],
        facts: { matter: 'seats' },
      },
      {
        id: 'speaks_of_seats',
        bucket: 'team_seats',
        weight: -1,
        objects: [],
        facts: {},
      },
    ] as never,
    rival: 'team_seats',
    contract: ['annual', 'team'],
    recommended: 'cancel_extra_subscription',
    actions: [
      anAction({
        id: 'cancel_extra_subscription',
        target: 'sub_ProSecond001',
        enabled: false,
        blockedBy: ['contract_not_checked'],
        effect: anEffect({ mrrDelta: { usd: -2900 } }),
      }),
      anAction({
        id: 'refund_charge',
        target: 'ch_ProSecond0001',
        effect: anEffect({
          refunded: { amount: 2900, currency: 'usd' },
          fee: { amount: 117, currency: 'usd' },
        }),
      }),
    ],
    gaps: [{ id: 'no_duplicate_guard', objects: ['sub_ProSecond001'] }],
    anomalies: [
      {
        id: 'duplicate_live_subscriptions',
        severity: 'warn',
        objects: ['sub_ProFirst0001'],
        amount: null,
        at: NOW,
      },
    ],
    mrr: { usd: 5800 },
  });
  const { text, json } = write({ reading, decision });

  it('who it is', () => {
    expect(linesUnder('CUSTOMER', text)).toEqual([
      '- Priya Raman / priya.raman@lumenpost.example',
      '- Stripe customer: cus_PriyaRaman01',
      '- Matched by: the sender is the billing email',
    ]);
  });

  it('what the billing state is', () => {
    const lines = linesUnder('BILLING STATE', text);
    expect(lines).toContain(
      '- Pro, active, $29.00 a month, period ends 12 Dec 2026, sub_ProSecond001',
    );
    expect(lines).toContain('- Invoices: 2 paid, 0 open');
    expect(lines).toContain('- Monthly value: $58.00');
    expect(lines).toContain('- anomaly duplicate_live_subscriptions (sub_ProFirst0001)');
  });

  it('what was decided, what spoke for it and what did not', () => {
    expect(linesUnder('DECISION', text)).toEqual([
      '- bucket duplicate_subscription (strong evidence)',
      '- Priya bought Pro twice.',
      '- Why this action is correct: It is the safest.',
      '- For: evidence message_says (sub_ProFirst0001)',
      '- Considered and not chosen: bucket team_seats. evidence speaks_of_seats',
      '- Contract to check first: shape annual, shape team',
    ]);
  });

  it('that nothing was done, what is next and what it would change', () => {
    expect(linesUnder('ACTION TAKEN', text)).toEqual([
      '- No-op: nothing was changed in Stripe',
      '- Recommended next: do cancel_extra_subscription (sub_ProSecond001)',
      '- Blocked: because contract_not_checked',
      '- Revenue impact: none so far; if the recommended action is taken: -$29.00 a month; with its refund, $29.00 refunded',
      '- Processing fee lost: $1.17',
    ]);
    expect(json.actionTaken).toEqual([]);
    expect(json.revenueImpact).toEqual({ mrrDelta: {}, refunded: {}, atRisk: {} });
  });

  it('the reply, line by line, and the gap', () => {
    expect(linesUnder('FOLLOW-UP', text)[0]).toBe('- Hello Priya,');
    expect(linesUnder('PRODUCT GAP', text)).toEqual([
      '- gap no_duplicate_guard (sub_ProSecond001)',
    ]);
    expect(json.followUp.text).toMatch(/^Hello Priya,\n\n/);
  });
});

describe('revenue at risk', () => {
  it('is what is past due or set to end, each currency by itself', () => {
    const reading = aReading({
      customers: [
        aCustomerReading({
          subscriptions: [
            aSubscription({ status: 'past_due' }),
            aSubscription({
              id: 'sub_Ending0001',
              currency: 'eur',
              cancelAtPeriodEnd: true,
              cancelAt: NOW + DAY,
            }),
            aSubscription({ id: 'sub_Healthy001' }),
            aSubscription({ id: 'sub_Ended00001', status: 'canceled', endedAt: NOW - DAY }),
          ],
        }),
      ],
    });
    const { json, text } = write({ reading });
    expect(json.revenueImpact.atRisk).toEqual({ usd: 2900, eur: 2900 });
    expect(text).toContain('- Monthly value at risk: $29.00 and €29.00');
  });
});

describe('the schema', () => {
  it('refuses what it does not know', () => {
    const { json } = write({ decision: aDecision() });
    expect(handoffSchema.safeParse({ ...json, card: '4242' }).success).toBe(false);
    expect(handoffSchema.safeParse({ ...json, schema: 'billside.handoff/v2' }).success).toBe(false);
  });
});
