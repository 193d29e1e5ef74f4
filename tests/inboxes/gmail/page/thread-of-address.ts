import type { MailThread } from '../mail-thread';

/** The conversation that a window's address names: it has no hash but `th`. */
export function threadOfAddress(threads: MailThread[]): MailThread | undefined {
  const named = new URLSearchParams(location.search).get('th');
  return threads.find(({ permId }) => named === `#${permId}`);
}

/** The address of a window for it. */
export function windowAddress({ permId }: MailThread, view: 'btop' | 'pt' | 'lg' | 'om'): string {
  const search = new URLSearchParams({ ui: '2', view, ver: '1x2y', th: `#${permId}`, cvid: '1' });
  return `${location.pathname}?${search}`;
}
