import type { Bucket } from '../triage/bucket';
import type { Evidence } from '../triage/evidence';
import type { HandoffLanguage, JudgedCase } from './handoff-words';

/**
 * Why the rival was not chosen: what speaks against it, else the strongest line of the bucket that outweighs it, else
 * that the operator chose, or that too little speaks for it. Null where there is no rival.
 */
export function rivalBecause(
  { decision, confirmations }: JudgedCase,
  { words, sentences }: HandoffLanguage,
): string | null {
  const { bucket, rival, evidence } = decision;
  if (!rival) return null;
  const ofRival = linesOf(rival, evidence);
  const ofWinner = linesOf(bucket, evidence);
  const against = ofRival.filter(({ weight }) => weight < 0);
  if (against.length > 0) return against.map((each) => sentences.evidence(each)).join(' ');
  const strongest = ofWinner
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)[0];
  if (strongest && totalOf(ofWinner) > totalOf(ofRival)) {
    return words.outweighedBy(sentences.evidence(strongest));
  }
  return confirmations.bucket === bucket ? words.rivalOverruled : words.rivalUnproven;
}

function linesOf(bucket: Bucket, evidence: Evidence[]): Evidence[] {
  return evidence.filter((each) => each.bucket === bucket);
}

function totalOf(evidence: Evidence[]): number {
  return evidence.reduce((total, { weight }) => total + weight, 0);
}
