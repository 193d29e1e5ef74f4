import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { chipWords } from '../lib/inbox/chip-words';
import { createGmailAdapter } from '../lib/inbox/gmail/create-gmail-adapter';
import { isPageRequest } from '../lib/inbox/page-request';
import { runInbox } from '../lib/inbox/run-inbox';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const settings = { ownAddresses: [] };
    runInbox({
      doc: document,
      adapter: createGmailAdapter(window, settings),
      settings,
      bus: {
        send: (message) => browser.runtime.sendMessage(message),
        onRequest(handler, signal) {
          const listener = (message: unknown) =>
            isPageRequest(message) ? handler(message) : undefined;
          browser.runtime.onMessage.addListener(listener);
          signal.addEventListener('abort', () =>
            browser.runtime?.onMessage?.removeListener(listener),
          );
        },
      },
      async detectLanguage(text) {
        const { isReliable, languages } = await browser.i18n.detectLanguage(text);
        return (isReliable && languages[0]?.language) || null;
      },
      chip: import.meta.env.FIREFOX ? 'names_shortcut' : 'opens',
      chipWords: chipWords((key) => browser.i18n.getMessage(key)),
      isOrphaned: () => browser.runtime?.id === undefined,
      signal: ctx.signal,
    });
  },
});
