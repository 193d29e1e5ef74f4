/** A word of Stripe's in ours; Stripe's enums are open, so one that this build does not know is shown as it is. */
export function stripeWord(word: string, known: Record<string, string>): string {
  const ours = Object.hasOwn(known, word) ? known[word] : undefined;
  return ours ?? word.replaceAll('_', ' ');
}
