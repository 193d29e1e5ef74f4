import type { Selector } from '../selector';

/**
 * Zendesk's Agent Workspace as of 2026-11, best selector first. They are tried one at a time and never joined by
 * commas. `{id}` stands for the number of the ticket. Nothing goes by words: the agent may read any language.
 */
export const ZENDESK = {
  tab: [
    ['[data-test-id="header-tab"][aria-current="page"]', 2025, 'S'],
    ['[data-test-id="header-tab"][data-selected="true"]', 2021, 'S'],
  ],
  tabTitle: [['[data-test-id="header-tab-title"]', 2025, 'I']],
  pane: [
    ['[data-side-conversations-anchor-id="{id}"]', 2020, 'S'],
    ['[data-ticket-id="{id}"]', 2026, 'S'],
    ['[data-test-id="ticket-{id}-custom-layout"]', 2026, 'S'],
  ],
  /** What may be the pane in front, and does not say of which ticket. */
  paneInFront: [
    ['.ticket-panes-grid-layout[data-is-active="true"]', 2026, 'S'],
    ['.ticket-panes-grid-layout.active', 2023, 'S'],
    ['div.workspace:not(.is-cached)', 2026, 'S'],
    ['main#main_panes > *', 2026, 'S'],
  ],
  /** Marks that name some ticket. */
  paneOfAny: [
    ['[data-side-conversations-anchor-id]', 2020, 'S'],
    ['[data-ticket-id]', 2026, 'S'],
    ['[data-test-id^="ticket-"][data-test-id$="-custom-layout"]', 2026, 'S'],
  ],
  subject: [['[data-test-id="omni-header-subject"]', 2022, 'I']],
  log: [
    ['[data-test-id="omni-log-container"]', 2022, 'I'],
    ['[role="log"]', 2022, 'I'],
  ],
  logItem: [
    ['[data-test-id="omni-log-comment-item"]', 2022, 'I'],
    ['[data-test-id="omni-log-comment-user-link"]', 2022, 'S'],
  ],
  requester: [
    ['[data-test-id="tabs-nav-item-users"]', 2026, 'S'],
    ['[data-test-id="ticket-system-field-requester-select"]', 2023, 'S'],
  ],
  senderAddress: [['.ticket .sender .email', 2021, 'S']],
  editorView: [
    ['#editor-view', 2021, 'S'],
    ['[data-test-id="editor-view"]', 2021, 'S'],
  ],
  editor: [
    ['[data-test-id="omnicomposer-rich-text-ckeditor"]', 2022, 'S'],
    ['[data-test-id="omnicomposer-plain-text-ckeditor"]', 2026, 'S'],
    [
      '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
      2025,
      'S',
    ],
    ['.ck-editor__editable[contenteditable="true"][role="textbox"]', 2022, 'S'],
    ['.zendesk-editor--rich-text-container [contenteditable="true"]', 2018, 'S'],
  ],
  recipient: [['[data-garden-id="tags.avatar"]', 2021, 'S']],
  channel: [['[data-test-id="omnichannel-channel-switcher-button"]', 2025, 'S']],
  channelItem: [['[data-test-id^="omnichannel-channel-switcher-menuitem-"]', 2025, 'S']],
} satisfies Record<string, readonly Selector[]>;

/** The attributes that the selectors go by, beside class and style. */
export const SAYING = [
  'alt',
  'aria-current',
  'data-channel',
  'data-is-active',
  'data-selected',
  'data-side-conversations-anchor-id',
  'data-test-id',
  'data-ticket-id',
];
