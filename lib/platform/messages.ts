import { browser } from 'wxt/browser';

/** What carries messages and connections; whoever listens checks the sender. */
export const { runtime } = browser;

/** Sends a message to the background; the browser starts it again where it had been stopped. */
export async function sendToBackground(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** False once the extension was updated or removed under this page. */
export function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** A connection to the background that tells it, by staying open, that somebody is looking. */
export function connectToBackground(name: string) {
  return browser.runtime.connect({ name });
}

/** Answers what the background asks of this page, until the signal. */
export function onBackgroundRequest(
  listener: (message: unknown) => Promise<unknown> | undefined,
  signal: AbortSignal,
): void {
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
