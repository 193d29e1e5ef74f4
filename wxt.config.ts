import { defineConfig } from 'wxt';
import { manifest } from './lib/manifest';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
});
