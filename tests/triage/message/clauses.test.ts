import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../lib/triage/message/clauses';
import { foldText, sentencesOf } from '../../../lib/triage/message/fold';

const wishes = (text: string) =>
  clausesOf(sentencesOf(foldText(text))).map(({ text, wish }) => `${wish}: ${text}`);

describe('clausesOf', () => {
  it.each([
    ['Please cancel Pro and Analytics', ['end: please cancel pro', 'end: analytics']],
    ['Cancel everything but Analytics', ['end: cancel everything', 'keep: analytics']],
    ['Cancel Pro but not Analytics', ['end: cancel pro', 'end: not analytics']],
    ['Do not cancel Analytics, only Pro', ['keep: do not cancel analytics', 'end: only pro']],
    ['I could not cancel Pro in the portal', ['end: i could not cancel pro in the portal']],
    ['I don’t want to keep Pro', ["end: i don't want to keep pro"]],
    ['Cancel Analytics because Pro is enough', ['end: cancel analytics', 'null: pro is enough']],
    ['Cancel Pro to keep Analytics', ['end: cancel pro to', 'keep: keep analytics']],
    ['不要取消Analytics，取消Pro', ['keep: 不要取消analytics', 'end: 取消pro']],
    [
      'Analytics bitte nicht kündigen, nur Pro',
      ['keep: analytics bitte nicht kundigen', 'end: nur pro'],
    ],
    [
      'N’annulez pas Analytics, résiliez Pro',
      ["keep: n'annulez pas analytics", 'end: resiliez pro'],
    ],
    [
      'No quiero cancelar Analytics, cancelen Pro',
      ['keep: no quiero cancelar analytics', 'end: cancelen pro'],
    ],
    [
      'Analyticsは残して、Proを解約してください',
      ['keep: analyticsは残して', 'end: proを解約してください'],
    ],
  ])('%s', (text, expected) => {
    expect(wishes(text)).toEqual(expected);
  });
});
