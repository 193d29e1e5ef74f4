import type { Wording } from '../wording';

/** The toolbar button's words for what the panel would show; nothing of any customer. */
export const statusWords = {
  nothing: 'Billside',
  found: 'Billside: customer found',
  choose: 'Billside: choose who this is',
  nobody: 'Billside: no customer on this address',
  noAnswer: 'Billside: Stripe gave no answer',
  /** After the key that inserts the reply, where no panel is open. */
  openFirst:
    'Billside: nothing was inserted. Open the panel first, look at the draft, then press the key again.',
};

export type StatusWords = Wording<typeof statusWords>;
