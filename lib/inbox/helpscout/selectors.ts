import type { Selector } from '../selector';

/**
 * Help Scout's page as of 2026-11, best selector first; they are tried one at a time. The last entries of some
 * are of the page that stood until early 2024. Its classes with `css__` in them change with every release and are
 * never gone by.
 */
export const HELP_SCOUT = {
  threadList: [
    ['[data-testid="ThreadContainer"]', 2024, 'S'],
    ['ol[aria-label="Thread Items"]', 2024, 'S'],
    ['#tkContent', 2021, 'S'],
  ],
  item: [
    ['li.ThreadListItem', 2024, 'S'],
    ['article.thread', 2021, 'S'],
  ],
  thread: [
    ['[id^="thread-"]', 2021, 'S'],
    ['.is-customer', 2025, 'S'],
  ],
  sender: [['span[data-nocollapse]', 2025, 'S']],
  body: [
    ['.is-ignoring-table', 2025, 'S'],
    ['section.messageBody', 2021, 'S'],
  ],
  customerEmail: [
    [
      '[data-cy="Sidebar.CustomerEmails"] [data-testid="EmailList.EmailLink"] .c-Truncate__content',
      2026,
      'S',
    ],
    ['[data-cy="Sidebar.CustomerEmails"] [data-testid="EmailList.EmailLink"]', 2026, 'I'],
    ['a[data-testid="EmailList.EmailLink"]', 2025, 'S'],
    ['[data-testid="Sidebar.CustomerProfile"] .c-Truncate__content', 2025, 'S'],
  ],
  customerName: [
    ['[data-cy="Sidebar.CustomerName"] .c-Truncate__content', 2026, 'S'],
    ['[data-cy="Sidebar.CustomerName"]', 2026, 'I'],
  ],
  customerConversation: [['#plugin-conversations a[href*="/conversation/"]', 2026, 'I']],
  editor: [
    ['[data-slate-editor][contenteditable="true"]', 2025, 'S'],
    ['[data-cy="ConvoEditor"][contenteditable="true"]', 2025, 'S'],
    ['[data-cy="ConvoEditor"] [contenteditable="true"]', 2025, 'I'],
    ['[data-testid="reply-editor"] [contenteditable="true"]', 2025, 'I'],
    ['[role="textbox"][aria-label="Reply Editor"]', 2025, 'S'],
  ],
  replyButton: [['[data-testid="reply-button"]', 2025, 'S']],
  noteButton: [['[data-testid="note-button"]', 2025, 'S']],
} satisfies Record<string, readonly Selector[]>;

/** What the editor of a reply is called; nothing is known of the name of a note's. */
export const REPLY_EDITOR_LABEL = 'Reply Editor';
