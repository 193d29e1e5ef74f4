import { h } from '../../gmail/page/h';
import { AGENT } from '../desk-records';
import type { RoutedParts } from './router';

/** All around the tickets: the rail at the left, the header with the tabs, the place of the panes. */
export function buildFrame(
  views: string,
  openList: () => void,
): RoutedParts & { rail: HTMLElement } {
  const tabs = h('div', { class: 'tabs' });
  // The page has two of them, with the same id.
  const list = h('main', { id: 'main_panes', class: 'list-panes' });
  const panes = h('main', { id: 'main_panes', class: 'ticket-panes' });
  const rail = h(
    'nav',
    { class: 'rail', 'aria-label': 'Main' },
    h('span', { class: 'mark', 'aria-hidden': 'true' }, 'N'),
    h(
      'a',
      {
        href: '/agent/filters/25078446',
        'aria-label': views,
        title: views,
        onclick: (event) => {
          event.preventDefault();
          openList();
        },
      },
      '☰',
    ),
  );
  document.body.append(
    rail,
    h(
      'div',
      { class: 'beside-rail' },
      h(
        'header',
        { class: 'header', role: 'banner' },
        tabs,
        h('span', { class: 'agent' }, AGENT.name),
      ),
      h('div', { class: 'places' }, list, panes),
    ),
  );
  return { tabs, list, panes, rail };
}
