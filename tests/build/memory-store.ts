import type { SessionStore } from '../../lib/vault/session';

/** The browser's session storage, in memory; values go through JSON as they do there. */
export function memoryStore(initial: Record<string, unknown> = {}): SessionStore {
  const kept = new Map(Object.entries(initial).map(([key, value]) => [key, JSON.stringify(value)]));
  const parsed = (text: string | undefined) => (text === undefined ? undefined : JSON.parse(text));
  return {
    read: async (key) => parsed(kept.get(key)),
    readAll: async () => Object.fromEntries([...kept].map(([key, text]) => [key, parsed(text)])),
    write: async (key, value) => void kept.set(key, JSON.stringify(value)),
    remove: async (keys) => {
      for (const key of keys) kept.delete(key);
    },
  };
}
