import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import { followWords } from '../../lib/messaging/follow-words';
import { settingsStore } from '../../lib/platform/storage';
import type { OperatorWords } from '../../lib/words/languages';

let browserSpeaks = 'en-US';

beforeEach(() => {
  fakeBrowser.reset();
  browserSpeaks = 'en-US';
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockImplementation(() => browserSpeaks);
});

async function followed(): Promise<OperatorWords[]> {
  const shown: OperatorWords[] = [];
  await followWords((words) => shown.push(words));
  return shown;
}
const languages = (shown: OperatorWords[]) => shown.map(({ language }) => language);

it('follows the browser where nothing was chosen', async () => {
  browserSpeaks = 'zh-CN';
  expect(languages(await followed())).toEqual(['zh-CN']);
});

it('follows what was chosen, and changes with it while the page is open', async () => {
  await settingsStore.setValue({ ...DEFAULT_SETTINGS, language: 'zh-CN' });
  const shown = await followed();
  await settingsStore.setValue({ ...DEFAULT_SETTINGS, language: 'en' });
  await vi.waitFor(() => expect(languages(shown)).toEqual(['zh-CN', 'en']));
  expect(shown[1]?.panel.verdict.insertReply).toBe('Insert reply');
});

it('shows nothing anew where another setting was changed', async () => {
  const shown = await followed();
  await settingsStore.setValue({ ...DEFAULT_SETTINGS, readsPerMonth: 500 });
  await settingsStore.setValue({ ...DEFAULT_SETTINGS, language: 'zh-CN' });
  await vi.waitFor(() => expect(shown.length).toBeGreaterThan(1));
  expect(languages(shown)).toEqual(['en', 'zh-CN']);
});

it('reads settings that an older version kept', async () => {
  const { language: _, ...old } = DEFAULT_SETTINGS;
  await fakeBrowser.storage.local.set({ settings: old });
  expect(languages(await followed())).toEqual(['en']);
});
