import type { StatusWords } from '../words/en/status';
import type { PanelView } from './view';

/** The toolbar button's sign and words for what the panel would show; nothing of any customer. */
export function statusOf({ state }: PanelView, say: StatusWords): [sign: string, title: string] {
  switch (state) {
    case 'found':
      return ['✓', say.found];
    case 'several_customers':
    case 'ambiguous_sender':
      return ['?', say.choose];
    case 'not_found':
      return ['–', say.nobody];
    case 'permission_missing':
    case 'key_rejected':
    case 'rate_limited':
    case 'offline':
    case 'stripe_error':
      return ['!', say.noAnswer];
    default:
      return ['', say.nothing];
  }
}
