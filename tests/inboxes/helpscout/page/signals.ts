/** What the controls "Simulate: …" make happen. */
export type Signal = 'release' | 'replace the editor' | 'swap reply and note' | 'redraw the page';

export const SIGNALS: Signal[] = [
  'release',
  'replace the editor',
  'swap reply and note',
  'redraw the page',
];

const target = new EventTarget();

export function signal(name: Signal): void {
  target.dispatchEvent(new Event(name));
}

/** @returns ends the listening */
export function onSignal(name: Signal, listener: () => void): () => void {
  target.addEventListener(name, listener);
  return () => target.removeEventListener(name, listener);
}
