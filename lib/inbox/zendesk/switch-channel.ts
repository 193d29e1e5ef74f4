import { click } from '../click';
import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { type Composer, NOTE } from './composer';
import { ZENDESK } from './selectors';
import { until } from './until';
import { writtenBySomebody } from './written-by-somebody';

const MENU_OPENS_MS = 2_000;
const SWITCHES_MS = 3_000;
const ITEM = 'omnichannel-channel-switcher-menuitem-';
/** Best first; mail is what most tickets are answered by. */
const PUBLIC = ['web', 'native_messaging', 'chat', 'sms'];

/** Whether a composer on this channel writes what is asked for. Where the page does not say, nobody knows. */
export function isChannelFor(as: 'reply' | 'note', channel: string | null): boolean {
  return channel !== null && (channel === NOTE) === (as === 'note');
}

/**
 * Switches the composer by its own menu; Zendesk keeps a draft for each channel. Where that does not work out, the
 * menu is closed again.
 *
 * @param composer the composer of the ticket that is meant, or null when another one is in front
 * @returns whether the composer writes that now, with an editor to write in
 */
export async function switchChannel(
  win: Window,
  as: 'reply' | 'note',
  composer: () => Composer | null,
  visible: Visible,
  signal: AbortSignal,
): Promise<boolean> {
  const switcher = composer()?.switcher;
  if (!switcher) return false;
  click(switcher);
  const item = await until(win, MENU_OPENS_MS, signal, () => {
    if (composer()?.switcher !== switcher) return 'gone';
    return itemFor(as, win.document, visible);
  });
  if (item === null || item === 'gone' || composer()?.switcher !== switcher) {
    close(switcher);
    return false;
  }
  click(item);
  const switched = await until(win, SWITCHES_MS, signal, () => {
    const now = composer();
    if (now === null) return 'gone';
    return isChannelFor(as, now.channel) && now.editor !== null && 'switched';
  });
  return switched === 'switched';
}

function itemFor(as: 'reply' | 'note', doc: Document, visible: Visible): Element | null {
  const usable = (element: Element) => visible(element) && !writtenBySomebody(element);
  const items = ranked(doc, ZENDESK.channelItem, usable);
  const named = (channel: string) =>
    items.find((item) => item.getAttribute('data-test-id') === ITEM + channel) ?? null;
  const note = named(NOTE);
  if (as === 'note') return note;
  for (const channel of PUBLIC) {
    const item = named(channel);
    if (item) return item;
  }
  // Only the note's item is known by its mark: beside it, a single other one is the answer to the customer.
  const siblings = note?.closest('[role="menu"]')?.querySelectorAll('[role^="menuitem"]') ?? [];
  const rest = [...siblings].filter((item) => item !== note && usable(item));
  return rest.length === 1 ? (rest[0] ?? null) : null;
}

function close(switcher: HTMLElement): void {
  switcher.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  );
  if (switcher.isConnected && switcher.getAttribute('aria-expanded') === 'true') click(switcher);
}
