import type { Wording } from '../wording';

/** The parts of the options page, and its keyboard shortcuts. */
export const optionsWords = {
  sections: 'Parts of the options',
  connect: 'Connect',
  inboxes: 'Inboxes',
  replies: 'Replies',
  shortcuts: 'Shortcuts',
  shortcutsIntro:
    'They work wherever you are in the browser. The browser keeps them, and lets you choose others.',
  does: {
    open: 'Open Billside',
    insert: 'Insert the reply that the open panel shows, as its button does',
  },
  noKeys: 'not set: choose one in the browser',
  inPanelKeys: 'Ctrl+Enter, on a Mac ⌘+Enter',
  inPanelDoes: 'In the draft reply: insert the reply',
  change: 'Change the shortcuts',
  changeHint:
    'In Chrome, Edge and Chromium: chrome://extensions/shortcuts. In Firefox: about:addons, the gear, Manage Extension Shortcuts.',
};

export type OptionsWords = Wording<typeof optionsWords>;
