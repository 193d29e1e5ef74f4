import { BUCKETS, type Bucket } from './bucket';
import type { CaseFacts } from './case-facts';
import type { Confidence } from './decision';
import { evidenceForDuplicate } from './duplicate-subscription';
import type { Evidence } from './evidence';
import { evidenceForFailedPayment } from './failed-payment';
import { evidenceForSelfServe } from './missing-self-serve';
import { evidenceForNothing } from './not-enough-evidence';
import { evidenceForProductFailure } from './product-failure';
import { evidenceForTeam } from './team-seats';

/** What the evidence adds up to. */
export interface Classification {
  bucket: Bucket;
  confidence: Confidence;
  /** The bucket that came next, where anything spoke for it. */
  rival: Bucket | null;
  evidence: Evidence[];
}

/** Each bucket's file; a new bucket in `bucket.ts` does not compile until it has one here. */
const SOURCES: Record<Bucket, (facts: CaseFacts) => Evidence[]> = {
  duplicate_subscription: evidenceForDuplicate,
  team_seats: evidenceForTeam,
  failed_payment: evidenceForFailedPayment,
  missing_self_serve: evidenceForSelfServe,
  product_failure: evidenceForProductFailure,
  not_enough_evidence: evidenceForNothing,
};

/** Less than this is a guess. */
const ENOUGH = 3;
/** Two buckets nearer than this are not told apart. */
const APART = 1;

/** What speaks for and against every bucket in this case, added up. */
export function classify(facts: CaseFacts): Classification {
  return weigh(BUCKETS.flatMap((bucket) => SOURCES[bucket](facts)));
}

/** Adds up the evidence; where nothing is enough, or two are close, the answer is that it is not enough. */
export function weigh(evidence: Evidence[]): Classification {
  const ranked = BUCKETS.map((bucket) => ({ bucket, total: totalOf(bucket, evidence) })).toSorted(
    (a, b) => b.total - a.total,
  );
  const [first, second] = ranked;
  if (!first || first.total < ENOUGH) {
    return {
      bucket: 'not_enough_evidence',
      confidence: 'weak',
      rival: likeliest(evidence, 'not_enough_evidence'),
      evidence,
    };
  }
  const margin = first.total - Math.max(0, second?.total ?? 0);
  const close = margin < APART && first.bucket !== 'not_enough_evidence';
  const bucket = close ? 'not_enough_evidence' : first.bucket;
  return {
    bucket,
    confidence: bucket === 'not_enough_evidence' ? 'weak' : confidenceOf(first.total, margin),
    rival: close ? first.bucket : likeliest(evidence, bucket),
    evidence,
  };
}

/** The same evidence read for a bucket that the operator chose. */
export function classifyAs(bucket: Bucket, found: Classification): Classification {
  if (bucket === found.bucket) return found;
  const total = totalOf(bucket, found.evidence);
  const margin = total - totalOf(found.bucket, found.evidence);
  const confidence = bucket === 'not_enough_evidence' ? 'weak' : confidenceOf(total, margin);
  return { ...found, bucket, rival: found.bucket, confidence };
}

function totalOf(bucket: Bucket, evidence: Evidence[]): number {
  return evidence
    .filter((each) => each.bucket === bucket)
    .reduce((total, { weight }) => total + weight, 0);
}

function confidenceOf(total: number, margin: number): Confidence {
  if (total >= 5 && margin >= 3) return 'strong';
  return total >= 4 && margin >= 2 ? 'fair' : 'weak';
}

function likeliest(evidence: Evidence[], except: Bucket): Bucket | null {
  const spokenFor = BUCKETS.filter(
    (bucket) =>
      bucket !== except &&
      bucket !== 'not_enough_evidence' &&
      evidence.some((each) => each.bucket === bucket && each.weight > 0),
  );
  return spokenFor.toSorted((a, b) => totalOf(b, evidence) - totalOf(a, evidence))[0] ?? null;
}
