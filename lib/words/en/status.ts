import type { Wording } from '../wording';

/** The toolbar button's words for what the panel would show; nothing of any customer. */
export const statusWords = {
  nothing: 'Billside',
  found: 'Billside: customer found',
  choose: 'Billside: choose who this is',
  nobody: 'Billside: no customer on this address',
  noAnswer: 'Billside: Stripe gave no answer',
};

export type StatusWords = Wording<typeof statusWords>;
