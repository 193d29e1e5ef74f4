import { click } from '../click';
import type { InsertRequest } from '../inbox-adapter';
import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { type Composer, NOTE } from './composer';
import { ZENDESK } from './selectors';
import { until } from './until';
import { writtenBySomebody } from './written-by-somebody';

const MENU_OPENS_MS = 2_000;
const SWITCHES_MS = 3_000;
const ITEM = 'omnichannel-channel-switcher-menuitem-';
const MAIL = 'web';
const MESSAGING = ['native_messaging', 'chat', 'sms'];

/** Whether a composer on this channel writes what is asked for. Where the page does not say, nobody knows. */
export function isChannelFor(as: 'reply' | 'note', channel: string | null): boolean {
  return channel !== null && (channel === NOTE) === (as === 'note');
}

/**
 * Switches the composer by its own menu; Zendesk keeps a draft for each channel. Where that does not work out, the
 * menu is closed again.
 *
 * @param to a reply to nobody's address goes by messaging, any other by mail where there is that
 * @param composer the composer of the ticket that is meant, or null when another one is in front
 * @returns whether the composer writes that now, with an editor to write in
 */
export async function switchChannel(
  win: Window,
  { as, to }: Pick<InsertRequest, 'as' | 'to'>,
  composer: () => Composer | null,
  visible: Visible,
  signal: AbortSignal,
): Promise<boolean> {
  const switcher = composer()?.switcher;
  if (!switcher) return false;
  const channels =
    as === 'note' ? [NOTE] : to === null ? [...MESSAGING, MAIL] : [MAIL, ...MESSAGING];
  click(switcher);
  const item = await until(win, MENU_OPENS_MS, signal, () => {
    if (composer()?.switcher !== switcher) return 'gone';
    return itemFor(channels, win.document, visible);
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

function itemFor(channels: string[], doc: Document, visible: Visible): Element | null {
  const usable = (element: Element) => visible(element) && !writtenBySomebody(element);
  const items = ranked(doc, ZENDESK.channelItem, usable);
  const named = (channel: string) =>
    items.find((item) => item.getAttribute('data-test-id') === ITEM + channel);
  const item = channels.map(named).find((each) => each !== undefined);
  if (item || channels.includes(NOTE)) return item ?? null;
  // Only the note's item is known by its mark: beside it, a single other one is the answer to the customer.
  const note = named(NOTE);
  const inMenu = note?.closest('[role="menu"]')?.querySelectorAll('[role^="menuitem"]') ?? [];
  const others = [...inMenu].filter((each) => each !== note && usable(each));
  return others.length === 1 ? (others[0] ?? null) : null;
}

function close(switcher: HTMLElement): void {
  switcher.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
  );
  if (switcher.isConnected && switcher.getAttribute('aria-expanded') === 'true') click(switcher);
}
