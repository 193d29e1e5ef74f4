import { describe, expect, it } from 'vitest';
import type { Money } from '../../lib/billing/amounts';
import type { Action, ActionId } from '../../lib/triage/decision';
import type { Evidence } from '../../lib/triage/evidence';
import { aDecision, anAction, anEffect, aReading, noConfirmations } from '../build/model';
import { READINGS } from '../reply/readings';
import { decisionFor } from '../reply/situations';
import { linesUnder, write } from './judged';

const seats = (weight: number): Evidence => ({
  id: 'speaks_of_seats',
  bucket: 'team_seats',
  weight,
  objects: [],
  facts: {},
});
const unclear = (weight: number): Evidence => ({
  id: 'message_unclear',
  bucket: 'team_seats',
  weight,
  objects: [],
  facts: {},
});
const winning = (id: 'nothing_asked' | 'nothing_bought', weight: number): Evidence => ({
  id,
  bucket: 'missing_self_serve',
  weight,
  objects: [],
  facts: {},
});

describe('why the rival was not chosen', () => {
  const because = (evidence: Evidence[], byOperator = false) =>
    write({
      decision: aDecision({ evidence, rival: 'team_seats' }),
      confirmations: {
        ...noConfirmations(),
        bucket: byOperator ? 'missing_self_serve' : null,
      },
    });

  it.each([
    ['what speaks against it', [seats(2), unclear(-3)], false, 'evidence message_unclear'],
    [
      'the strongest line that outweighs it',
      [seats(2), winning('nothing_bought', 1), winning('nothing_asked', 4)],
      false,
      'Outweighed by: evidence nothing_asked',
    ],
    [
      'the operator',
      [seats(4), winning('nothing_asked', 1)],
      true,
      'The operator chose otherwise.',
    ],
    ['too little', [seats(2)], false, 'Too little tells it from the others.'],
  ] as const)('%s', (_, evidence, byOperator, reason) => {
    const { text, json } = because([...evidence], byOperator);
    expect(linesUnder('DECISION', text)).toContain(
      `- Considered and not chosen: bucket team_seats. ${reason}`,
    );
    expect(json.decision.rivalBecause).toBe(reason);
  });

  it('is not said where there is none', () => {
    expect(write({ decision: aDecision() }).json.decision.rivalBecause).toBeNull();
  });
});

describe('the impact of what is recommended', () => {
  const usd = (amount: number) => ({ amount, currency: 'usd' });
  const cancel = (target: string) =>
    anAction({
      id: 'cancel_extra_subscription',
      target,
      effect: anEffect({ mrrDelta: { usd: -2900 } }),
    });
  const refund = (target: string, fee: Money | null, refunded = usd(2900)) =>
    anAction({ id: 'refund_charge', target, effect: anEffect({ refunded, fee }) });
  const linesOf = (recommended: ActionId, actions: Action[]) => {
    const reading = READINGS.twice ?? aReading();
    const decision = decisionFor('duplicate_to_cancel', reading, { recommended, actions });
    return linesUnder('ACTION TAKEN', write({ reading, decision }).text).filter(
      (line) => !line.startsWith('- No-op'),
    );
  };

  it('counts every extra of three, its refund and the fee of each', () => {
    const fee = usd(117);
    const actions = [cancel('sub_B'), cancel('sub_C'), refund('ch_B', fee), refund('ch_C', fee)];
    expect(linesOf('cancel_extra_subscription', actions)).toEqual([
      '- Recommended next: do cancel_extra_subscription (sub_B)',
      '- Recommended next: do cancel_extra_subscription (sub_C)',
      '- Revenue impact: none so far; if the recommended action is taken: -$58.00 a month; with its refund, $58.00 refunded',
      '- Processing fee lost: $2.34',
    ]);
  });

  it.each<[string, (Money | null)[], string]>([
    ['not known', [null, null], 'not known'],
    ['partly known', [usd(117), null], '$1.17, and more that is not known'],
    ['of two currencies', [usd(117), { amount: 98, currency: 'eur' }], '$1.17 and €0.98'],
    ['nothing', [usd(0)], 'none'],
  ])('says the fee that is lost: %s', (_, fees, said) => {
    const actions = fees.map((fee, at) => refund(`ch_${at}`, fee));
    expect(linesOf('refund_charge', actions).at(-1)).toBe(`- Processing fee lost: ${said}`);
  });

  it('never adds currencies', () => {
    const actions = [refund('ch_A', null), refund('ch_B', null, { amount: 2700, currency: 'eur' })];
    expect(linesOf('refund_charge', actions).at(2)).toMatch(/: \$29\.00, €27\.00 refunded$/);
  });

  it('leaves out the refund of a step that is not recommended', () => {
    const actions = [
      anAction({ id: 'cancel_at_period_end', effect: anEffect({ mrrDelta: { usd: -2900 } }) }),
      refund('ch_A', null),
    ];
    expect(linesOf('cancel_at_period_end', actions).at(-1)).toMatch(/a month$/);
  });
});
