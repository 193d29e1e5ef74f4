import type { InboxAdapter } from '../inbox-adapter';

/** Nothing is read here yet. */
export function createHelpScoutAdapter(): InboxAdapter {
  return {
    read: () => null,
    chipAnchor: () => null,
    watch: () => undefined,
    insert: async () => ({ kind: 'no_composer' }),
  };
}
