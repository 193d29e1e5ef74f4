import type { Selector } from '../selector';

/**
 * Gmail's page as of 2026-11, best selector first. They are tried one at a time and never joined by
 * commas: a joined list answers in document order and ignores the ranking. An entry that Gmail drops stays
 * as long as accounts with the older page are about.
 */
export const GMAIL = {
  subject: [
    ['h2[data-legacy-thread-id]', 2018, 'S'],
    ['h2[data-thread-perm-id]', 2018, 'S'],
  ],
  message: [
    ['[role="list"] > [role="listitem"]', 2018, 'S'],
    ['.adn[data-message-id]', 2018, 'C'],
  ],
  messageId: [['[data-message-id]', 2018, 'C']],
  sender: [
    ['.gD[email]', 2018, 'C'],
    ['h3 [email]', 2018, 'C'],
    ['td.gF span[email]', 2025, 'S'],
    ['[email]', 2018, 'S'],
    ['[data-hovercard-id*="@"]', 2020, 'C'],
    ['img.ajn[jid]', 2018, 'C'],
  ],
  recipient: [['.hb [email]', 2018, 'C']],
  details: [
    ['.ajA', 2018, 'S'],
    ['.ajC', 2018, 'S'],
  ],
  body: [
    ['.a3s.aiL', 2020, 'C'],
    ['.a3s', 2014, 'C'],
  ],
  snippet: [['.iA', 2018, 'I']],
  sentFrom: [['input[name="from"]', 2018, 'S']],
  account: [['[href*="accounts.google.com/SignOutOptions"][aria-label]', 2018, 'S']],
  editor: [
    ['[g_editable="true"][role="textbox"][contenteditable="true"]', 2018, 'C'],
    ['.Am.editable[contenteditable="true"]', 2018, 'C'],
    ['td.Ap [contenteditable="true"]', 2018, 'C'],
    ['.M9 [role="textbox"][contenteditable="true"]', 2020, 'S'],
  ],
  /** What marks the form of one reply and ties it to its conversation. */
  replyForm: [
    ['input[name="lts"]', 2018, 'C'],
    ['input[name="rt"]', 2018, 'C'],
    ['input[name="rm"]', 2018, 'C'],
    ['input[name="to"]', 2018, 'S'],
  ],
  /** Not one after the other but all of them: each names people who get the reply. */
  replyRecipient: [
    ['[role="option"][data-name]', 2021, 'S'],
    ['[role="option"][data-hovercard-id]', 2021, 'S'],
    ['.oL [email]', 2018, 'S'],
    ['input[name="to"]', 2018, 'S'],
    ['input[name="cc"]', 2018, 'S'],
    ['input[name="bcc"]', 2018, 'S'],
  ],
  foldedRecipients: [['.oL', 2018, 'S']],
  replyOfMessage: [
    ['[jslog^="21576;"]', 2022, 'C'],
    ['button.DILLkc', 2025, 'C'],
    ['.aaq[role="button"]', 2018, 'S'],
  ],
  replyBelow: [['.amn .ams.bkH[role="link"]', 2018, 'S']],
} satisfies Record<string, readonly Selector[]>;

/** The attributes that the selectors go by, beside class and style. */
export const SAYING = ['email', 'data-legacy-thread-id', 'data-thread-perm-id', 'data-message-id'];

/** "Reply" in the languages Billside speaks, the last resort where no mark of Gmail's is left. */
export const REPLY_LABELS = [
  'Reply',
  'Antworten',
  'Répondre',
  'Responder',
  'Rispondi',
  'Beantwoorden',
  '返信',
  '回复',
  '回覆',
];
