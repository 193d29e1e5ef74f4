import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from '../desk/settings';
import type { OwnTemplates } from '../reply/own-templates';

/** A value that lives until the browser closes, in memory; pages with an inbox cannot read it. */
export const sessionStore = {
  async read(key: string): Promise<unknown> {
    return (await browser.storage.session.get(key))[key];
  },
  async readAll(): Promise<Record<string, unknown>> {
    return browser.storage.session.get(null);
  },
  async write(key: string, value: unknown): Promise<void> {
    await browser.storage.session.set({ [key]: value });
  },
  async remove(keys: string[]): Promise<void> {
    await browser.storage.session.remove(keys);
  },
};

/** Settings outlive the browser and hold nothing of any customer. */
export const settingsStore = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});

const templatesItem = storage.defineItem<OwnTemplates>('local:templates', {
  fallback: {},
  version: 1,
});

/** The operator's reply templates, on this device; they hold nothing of any customer. */
export const templateStore = {
  read: () => templatesItem.getValue(),
  write: (templates: OwnTemplates) => templatesItem.setValue(templates),
};

/** How many requests were sent a day, by account; numbers only. */
const countsItem = storage.defineItem<Record<string, Record<string, number>>>('local:reads', {
  fallback: {},
  version: 1,
});

export const countStore = {
  read: () => countsItem.getValue(),
  write: (counts: Record<string, Record<string, number>>) => countsItem.setValue(counts),
};
