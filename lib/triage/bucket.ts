/** What a case is about; one per case. The ids are fixed: they stand in the handoff, in `data-*` and in tests. */
export const BUCKETS = [
  'duplicate_subscription',
  'team_seats',
  'failed_payment',
  'missing_self_serve',
  'product_failure',
  'not_enough_evidence',
] as const;
export type Bucket = (typeof BUCKETS)[number];
