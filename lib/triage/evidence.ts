import type { Bucket } from './decision';

/**
 * One named reason for or against a bucket. A verdict is the sum of these, so that an operator can read
 * why, and a rule can be removed without guessing. The sentence for each id is in `lib/words`.
 */
export type Evidence = {
  [Id in EvidenceId]: {
    id: Id;
    bucket: Bucket;
    /** Positive: speaks for the bucket; negative: against it. */
    weight: number;
    /** Ids of the Stripe objects it was read from; empty only where the message is the source. */
    objects: string[];
    facts: EvidenceFacts[Id];
  };
}[EvidenceId];

export type EvidenceId = keyof EvidenceFacts;

/** The facts each line's sentence is made of: product names, amounts, times (UNIX seconds). */
export interface EvidenceFacts {
  /** The message is about this matter. */
  message_says: { matter: string };
}
