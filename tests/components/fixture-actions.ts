import { vi } from 'vitest';
import type { PanelActions } from '../../components/panel/panel-actions';

/** Actions that remember how they were called. */
export function spiedActions() {
  return {
    lookUp: vi.fn(),
    refresh: vi.fn(),
    search: vi.fn(),
    chooseCustomer: vi.fn(),
    loadMore: vi.fn(),
    chooseSender: vi.fn(),
    chooseBucket: vi.fn(),
    chooseLanguage: vi.fn(),
    confirm: vi.fn(),
    insert: vi.fn<PanelActions['insert']>(async () => ({ kind: 'inserted' })),
    copy: vi.fn<PanelActions['copy']>(async () => undefined),
    pasteKeys: 'Ctrl+V',
    lock: vi.fn(),
    unlock: vi.fn(),
    forgetKey: vi.fn(),
    openOptions: vi.fn(),
    openInboxes: vi.fn(),
    openReplies: vi.fn(),
    onInsertKey: vi.fn<PanelActions['onInsertKey']>(() => () => undefined),
    openPortal: vi.fn(),
    openSample: vi.fn(),
  } satisfies PanelActions;
}
