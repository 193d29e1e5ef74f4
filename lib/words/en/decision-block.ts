/** What stands around the evidence in the decision block. */
export const decisionBlockWords = {
  weight: (weight: number) => `weight ${weight}`,
  otherEvidence: (count: number) => `On other buckets, ${count} ${count === 1 ? 'line' : 'lines'}`,
  moreObjects: (count: number) => `and ${count} more`,
  rival: (bucket: string) => `Considered and not chosen: ${bucket}.`,
  /** The bucket that is suggested, chosen on purpose. */
  confirmBucket: (bucket: string) => `${bucket}, I looked into it`,
  wouldChange: 'What would change this',
  nothingWould: 'Nothing known: no fact of this case decides it, and all was read.',
};
