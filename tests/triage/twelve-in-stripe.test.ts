import { describe, expect, it } from 'vitest';
import { workLabelledCase } from '../../scripts/cases/work-labelled-case';
import { enabledActions, gapIds } from './judge';
import { TWELVE } from './twelve-stories';

interface Verdict {
  bucket: string;
  recommended: string;
  link: string;
  gaps?: string[];
  /** Minor units. */
  refund?: number;
  /** Neither recommended nor ready to run. */
  never: string[];
  /** What the draft must say, and what it must not. */
  says?: RegExp;
  saysNot?: RegExp;
}

const MONEY = ['refund_charge', 'cancel_extra_subscription'];
/** A draft claims nothing as done, and sends nobody to pay again. */
const DONE = /have (?:now )?(?:refunded|cancell?ed|ended)|has been (?:refunded|cancell?ed)/i;

const VERDICTS: Record<keyof typeof TWELVE, Verdict> = {
  whyThisAmount: {
    bucket: 'missing_self_serve',
    recommended: 'explain_charge',
    link: 'none',
    gaps: ['no_plan_seat_explanation'],
    never: MONEY,
    says: /\$43\.20/,
  },
  cancelPastDue: {
    bucket: 'missing_self_serve',
    recommended: 'cancel_at_period_end',
    link: 'login_page',
    never: MONEY,
  },
  processing: {
    bucket: 'missing_self_serve',
    recommended: 'no_op',
    link: 'none',
    never: [...MONEY, 'send_invoice_link'],
    says: /€27/,
    saysNot: /invoice\.stripe\.com/,
  },
  cancelledOne: {
    bucket: 'duplicate_subscription',
    recommended: 'refund_charge',
    link: 'none',
    gaps: ['no_duplicate_guard'],
    refund: 2900,
    never: ['cancel_extra_subscription', 'escalate_dispute'],
  },
  afterCancelling: {
    bucket: 'missing_self_serve',
    recommended: 'explain_charge',
    link: 'none',
    gaps: ['no_usage_visibility'],
    never: [...MONEY, 'resume_subscription'],
    says: /\$8\.40/,
  },
  unknownCharge: {
    bucket: 'product_failure',
    recommended: 'escalate_dispute',
    link: 'none',
    refund: 2900,
    never: ['resume_subscription', 'send_invoice_link'],
  },
  cannotCancel: {
    bucket: 'missing_self_serve',
    recommended: 'cancel_at_period_end',
    link: 'none',
    gaps: ['no_cancellation_flow'],
    never: [...MONEY, 'send_login_link'],
    saysNot: /billing\.stripe\.com/,
  },
  updateCard: {
    bucket: 'missing_self_serve',
    recommended: 'send_login_link',
    link: 'login_page',
    never: ['refund_charge'],
    says: /billing\.stripe\.com\/p\/login/,
  },
  goAhead: {
    bucket: 'missing_self_serve',
    recommended: 'send_login_link',
    link: 'login_page',
    never: ['refund_charge', 'resume_subscription'],
  },
  comeBack: {
    bucket: 'missing_self_serve',
    recommended: 'send_restart_link',
    link: 'restart',
    never: [...MONEY, 'send_login_link', 'resume_subscription'],
    says: /https:\/\/acme\.example\/pricing/,
  },
  forgotAnnual: {
    bucket: 'product_failure',
    recommended: 'refund_charge',
    link: 'none',
    refund: 29000,
    never: ['cancel_extra_subscription', 'send_invoice_link'],
  },
  stillFree: {
    bucket: 'product_failure',
    recommended: 'log_product_issue',
    link: 'none',
    never: MONEY,
  },
};

describe('the twelve tickets in the embedded Stripe, looked up as a real one', () => {
  it.each(Object.keys(TWELVE) as (keyof typeof TWELVE)[])('%s', async (name) => {
    const verdict = VERDICTS[name];
    const { decision, draft } = await workLabelledCase(TWELVE[name]());
    expect({
      bucket: decision.bucket,
      recommended: decision.recommended,
      link: decision.link.kind,
      gaps: gapIds(decision),
      refund: decision.refund?.amount.amount,
    }).toEqual({
      bucket: verdict.bucket,
      recommended: verdict.recommended,
      link: verdict.link,
      gaps: verdict.gaps ?? [],
      refund: verdict.refund,
    });
    const offered = [...enabledActions(decision), decision.recommended];
    expect(offered.filter((id) => verdict.never.includes(id))).toEqual([]);
    expect(draft.text).not.toMatch(DONE);
    if (verdict.says) expect(draft.text).toMatch(verdict.says);
    if (verdict.saysNot) expect(draft.text).not.toMatch(verdict.saysNot);
  });

  it('locks both writes of the annual contract until it was checked', async () => {
    const { decision } = await workLabelledCase(TWELVE.forgotAnnual());
    expect(decision.contract).toEqual(['annual']);
    expect(enabledActions(decision)).not.toContain('refund_charge');
    expect(enabledActions(decision)).not.toContain('cancel_at_period_end');
  });

  it('names the overlap of two plans beside a card change', async () => {
    const { decision } = await workLabelledCase(TWELVE.updateCard());
    expect(decision.anomalies.map(({ id }) => id)).toContain('duplicate_live_subscriptions');
  });
});
