import type { MailThread } from '../mail-thread';
import { ACCOUNT } from './account';
import { h, ICONS, icon } from './h';
import { openNewMessage } from './popup';

/** All around the mail itself: the bar with search and account, the labels at the left. */
export function buildFrame(threads: MailThread[]): { parts: HTMLElement[]; views: HTMLElement } {
  const views = h('div', { class: 'aeF' });
  const page = h(
    'div',
    { class: 'aqn aIH' },
    navigation(threads.length),
    h('div', { class: 'bkK' }, h('div', { class: 'nH ar4' }, views)),
  );
  return { parts: [banner(), page, h('div', { class: 'dw' })], views };
}

function banner() {
  const account = h(
    'a',
    {
      class: 'gb_B gb_0a',
      href: 'https://accounts.google.com/SignOutOptions?hl=en&continue=https://mail.google.com/mail',
      role: 'button',
      tabindex: '0',
      'aria-label': `Google Account: ${ACCOUNT.name}  (${ACCOUNT.signedIn})`,
      onclick: (event) => event.preventDefault(),
    },
    'S',
  );
  return h(
    'header',
    { class: 'gb_Ka', role: 'banner' },
    h('div', { class: 'gb_menu', 'aria-hidden': 'true' }, icon(ICONS.menu)),
    h(
      'a',
      { class: 'gb_logo', href: '#inbox', title: 'Mail' },
      h('i', { class: 'gb_mark' }),
      'Mail',
    ),
    h(
      'form',
      { class: 'gb_search', role: 'search', onsubmit: (event) => event.preventDefault() },
      icon(ICONS.search),
      h('input', { 'aria-label': 'Search mail', placeholder: 'Search mail', name: 'q' }),
    ),
    account,
  );
}

function navigation(count: number): HTMLElement {
  const label = (name: string, path: string, hash: string, number: string) =>
    h(
      'div',
      { class: hash === '#inbox' ? 'aim ain' : 'aim' },
      h(
        'div',
        { class: 'TO' },
        icon(path),
        h('a', { class: 'J-Ke n0 aio', href: hash }, name),
        h('div', { class: 'bsU' }, number),
      ),
    );
  return h(
    'div',
    { class: 'oy8Mbf nn', role: 'navigation' },
    h(
      'div',
      { class: 'T-I T-I-KE L3', role: 'button', tabindex: '0', onclick: openNewMessage },
      icon(ICONS.pen),
      'Compose',
    ),
    label('Inbox', ICONS.inbox, '#inbox', String(count)),
    label('Starred', ICONS.star, '#starred', ''),
    label('Sent', ICONS.sent, '#sent', ''),
    label('Drafts', ICONS.drafts, '#drafts', ''),
  );
}
