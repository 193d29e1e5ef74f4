import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { INBOXES } from './lib/inbox/inboxes';
import { manifest } from './lib/manifest';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  hooks: {
    'entrypoints:found'(_wxt, found) {
      for (const { name } of INBOXES) {
        const inputPath = resolve(import.meta.dirname, `lib/inbox/${name}/content.ts`);
        found.push({ name, inputPath, type: 'content-script' });
      }
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ type }) => type === 'content-script')) {
        config.plugins = [...(config.plugins ?? []), nativeBrowser()];
      }
    },
  },
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
});

/**
 * Every browser the manifest admits has a native `browser`: the polyfill would only add its ten kilobytes to
 * each inbox page (Chrome from 148, Firefox from 140).
 */
function nativeBrowser(): Plugin {
  const id = '\0native-browser';
  return {
    name: 'native-browser',
    enforce: 'pre',
    resolveId: (source) => (source === 'webextension-polyfill' ? id : undefined),
    load: (source) => (source === id ? 'export default globalThis.browser;' : undefined),
  };
}
