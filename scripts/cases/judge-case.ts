import type { Sums } from '../../lib/billing/amounts';
import { monthlyRevenue } from '../../lib/billing/revenue';
import type { Case } from '../../lib/case/case';
import type { Label } from './labelled-case';

export const FIELDS = [
  'customer',
  'bucket',
  'recommended',
  'link',
  'refund',
  'contract',
  'gaps',
  'mrr',
  'forbidden',
] as const;
export type Field = (typeof FIELDS)[number];

/** One field of a case: what we said beside what the expert said. */
export interface Judgement {
  right: boolean;
  got: unknown;
  want: unknown;
}

/** Holds a worked case beside its label; a field is right when it equals the label or is in its list. */
export function judgeCase(worked: Case, label: Label): Record<Field, Judgement> {
  const { decision, reading } = worked;
  const oneOf = (got: string | null, want: string | null, also: string[] = []) => ({
    right: got === want || (got !== null && also.includes(got)),
    got,
    want,
  });
  const sameSet = (got: string[], want: string[]) => ({
    right: JSON.stringify(got.toSorted()) === JSON.stringify(want.toSorted()),
    got,
    want,
  });
  return {
    customer: oneOf(reading.chosenId, label.customer, label.acceptable_customers),
    bucket: oneOf(decision.bucket, label.bucket, label.acceptable),
    recommended: oneOf(decision.recommended, label.recommended, label.acceptable_actions),
    link: judgeLink(worked, label),
    refund: judgeRefund(worked, label),
    contract: sameSet(decision.contract, label.contract),
    gaps: sameSet(
      decision.gaps.map(({ id }) => id),
      label.gaps,
    ),
    mrr: judgeRevenue(worked, label),
    forbidden: judgeForbidden(worked, label),
  };
}

function judgeLink({ decision: { link } }: Case, label: Label): Judgement {
  const kind = link.kind === label.link || (label.acceptable_links ?? []).includes(link.kind);
  const wanted = label.invoice_wanted;
  const object = wanted === undefined || link.kind !== 'hosted_invoice' || link.objectId === wanted;
  return {
    right: kind && object,
    got: `${link.kind} ${link.objectId ?? ''}`.trim(),
    want: label.link,
  };
}

function judgeRefund({ decision: { refund } }: Case, label: Label): Judgement {
  const want =
    label.refund_target === null ? null : `${label.refund_target} ${label.refund_amount}`;
  const got = refund ? `${refund.chargeId} ${refund.amount.amount}` : null;
  if (label.refund_target === null && label.refund_target_pi === null) {
    const optional = (label.acceptable_actions ?? []).includes('refund_charge');
    return { right: refund === null || optional, got, want };
  }
  const target =
    refund?.chargeId === label.refund_target || refund?.paymentIntentId === label.refund_target_pi;
  return { right: target && refund?.amount.amount === label.refund_amount, got, want };
}

function judgeRevenue({ decision, reading }: Case, label: Label): Judgement {
  const got: Record<string, Sums> = { mrr: decision.mrr };
  const want: Record<string, Sums> = { mrr: label.mrr };
  if (label.mrr_group) {
    const readings = [...reading.customers, ...reading.related.map(({ reading: each }) => each)];
    got.group = addAll(
      readings.map((each) => monthlyRevenue(each.subscriptions, each.now, each.customer.discounts)),
    );
    want.group = label.mrr_group;
  }
  return { right: JSON.stringify(sorted(got)) === JSON.stringify(sorted(want)), got, want };
}

function judgeForbidden({ decision, draft }: Case, label: Label): Judgement {
  const offered = new Set<string>([
    decision.recommended,
    ...decision.actions.filter(({ enabled }) => enabled).map(({ id }) => id),
  ]);
  const crossed = label.forbidden_actions.filter((id) => offered.has(id));
  const said = (label.draft_must_not_contain ?? []).filter((word) => draft.text.includes(word));
  return { right: crossed.length + said.length === 0, got: [...crossed, ...said], want: [] };
}

function addAll(all: Sums[]): Sums {
  const sums: Sums = {};
  for (const each of all) {
    for (const [currency, amount] of Object.entries(each))
      sums[currency] = (sums[currency] ?? 0) + amount;
  }
  return sums;
}

function sorted(value: Record<string, Sums>): unknown {
  return Object.entries(value).map(([name, sums]) => [
    name,
    Object.entries(sums)
      .filter(([, amount]) => amount !== 0)
      .sort(([a], [b]) => a.localeCompare(b)),
  ]);
}
