import { h } from '../../gmail/page/h';
import type { Channel } from '../zendesk-ticket';
import type { Workspace } from './workspace';

const NAME = 'omnichannel-channel-switcher';

/** The button that says which channel the reply goes by; its menu is drawn at the document's end, late. */
export function channelSwitcher(
  { words, variant, after }: Workspace,
  channels: Channel[],
  current: Channel,
  choose: (channel: Channel) => void,
): HTMLElement {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'channel',
      'data-test-id': `${NAME}-button`,
      'data-channel': current,
      'aria-label': words.channels[current],
      'aria-haspopup': 'true',
      'aria-expanded': 'false',
      onclick: () => (button.getAttribute('aria-expanded') === 'true' ? close() : open()),
    },
    words.channels[current],
    h('span', { 'aria-hidden': 'true' }, ' ▾'),
  );
  const menu = h(
    'ul',
    { class: 'channel-menu', role: 'menu', 'data-test-id': `${NAME}-menu` },
    channels.map((channel) =>
      h(
        'li',
        {
          role: 'menuitem',
          tabindex: '-1',
          class: `to-${channel}`,
          ...((variant.channelItems === 'all-named' || channel === 'internal') && {
            'data-test-id': `${NAME}-menuitem-${channel}`,
          }),
          onclick: () => {
            close();
            choose(channel);
          },
        },
        words.channels[channel],
      ),
    ),
  );
  return button;

  function open() {
    button.setAttribute('aria-expanded', 'true');
    after(variant.channelMenu, () => {
      if (!button.isConnected || button.getAttribute('aria-expanded') !== 'true') return;
      const { left, top } = button.getBoundingClientRect();
      menu.style.left = `${left}px`;
      menu.style.bottom = `${innerHeight - top + 4}px`;
      document.body.append(menu);
      document.addEventListener('pointerdown', leave);
      document.addEventListener('keydown', leave);
    });
  }

  function leave(event: Event) {
    const inside =
      event.target instanceof Node &&
      (menu.contains(event.target) || button.contains(event.target));
    if (event instanceof KeyboardEvent ? event.key === 'Escape' : !inside) close();
  }

  function close() {
    button.setAttribute('aria-expanded', 'false');
    menu.remove();
    document.removeEventListener('pointerdown', leave);
    document.removeEventListener('keydown', leave);
  }
}
