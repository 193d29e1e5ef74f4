import type { PanelView } from './view';

/** After the key that inserts the reply, where no panel is open. */
export const OPEN_PANEL_FIRST: [sign: string, title: string] = [
  '!',
  'Billside: nothing was inserted. Open the panel first, look at the draft, then press the key again.',
];

/** The toolbar button's sign and words for what the panel would show; nothing of any customer. */
export function statusOf({ state }: PanelView): [sign: string, title: string] {
  switch (state) {
    case 'found':
      return ['✓', 'Billside: customer found'];
    case 'several_customers':
    case 'ambiguous_sender':
      return ['?', 'Billside: choose who this is'];
    case 'not_found':
      return ['–', 'Billside: no customer on this address'];
    case 'permission_missing':
    case 'key_rejected':
    case 'rate_limited':
    case 'offline':
    case 'stripe_error':
      return ['!', 'Billside: Stripe gave no answer'];
    default:
      return ['', 'Billside'];
  }
}
