import { describe, expect, it } from 'vitest';
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

describe('the refund beside a cancel', () => {
  const impactOf = (target: string, id: 'cancel_extra_subscription' | 'cancel_at_period_end') => {
    const reading = READINGS.twice ?? aReading();
    const effect = anEffect({ mrrDelta: { usd: -2900 } });
    const actions = [anAction({ id, target, effect })];
    const decision = decisionFor('duplicate_to_cancel', reading, { recommended: id, actions });
    const lines = linesUnder('ACTION TAKEN', write({ reading, decision }).text);
    return lines.find((line) => line.startsWith('- Revenue impact'));
  };

  it('is part of the impact where it belongs to the subscription cancelled', () => {
    expect(impactOf('sub_ProSecond001', 'cancel_extra_subscription')).toMatch(
      /: -\$29\.00 a month; with its refund, \$29\.00 refunded$/,
    );
  });

  it('is not where it belongs to another, or the cancel is not of an extra one', () => {
    expect(impactOf('sub_ProFirst0001', 'cancel_extra_subscription')).toMatch(/a month$/);
    expect(impactOf('sub_ProSecond001', 'cancel_at_period_end')).toMatch(/a month$/);
  });
});
