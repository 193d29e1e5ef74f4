import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { chipWords } from './chip-words';
import type { InboxAdapter, InboxSettings } from './inbox-adapter';
import { isPageRequest } from './page-request';
import { runInbox } from './run-inbox';

/**
 * The content script of one inbox. It is in no manifest: it is registered for the sites that the operator allows, and
 * ends when they take that back.
 */
export function inboxScript(createAdapter: (win: Window, settings: InboxSettings) => InboxAdapter) {
  return defineContentScript({
    registration: 'runtime',
    noScriptStartedPostMessage: true,
    main(ctx) {
      const settings = { ownAddresses: [] };
      runInbox({
        doc: document,
        adapter: createAdapter(window, settings),
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
}
