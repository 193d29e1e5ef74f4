import type { MailMessage } from '../mail-thread';
import { longDate } from './dates';
import { detailsPopup } from './details-popup';
import { h, ICONS, icon } from './h';
import { variant } from './variant-in-use';

/** Author, recipients, date and buttons; a click on it folds the message. */
export function messageHeader(
  message: MailMessage,
  fold: (() => void) | null,
  reply: () => void,
): HTMLElement {
  return h(
    'div',
    { class: 'gE iv gt', onclick: fold ?? (() => {}) },
    h(
      'table',
      { class: 'cf gJ', cellpadding: '0' },
      h(
        'tbody',
        {},
        h('tr', { class: 'acZ' }, author(message), date(message), buttons(reply)),
        h('tr', { class: 'acZ xD' }, h('td', { colspan: '3' }, recipients(message))),
      ),
    ),
  );
}

function author({ from: { name, email } }: MailMessage): HTMLElement {
  const address = h(
    'span',
    { class: 'go ' },
    h('span', { 'aria-hidden': 'true' }, '<'),
    email,
    h('span', { 'aria-hidden': 'true' }, '>'),
  );
  return h(
    'td',
    { class: 'gF gK' },
    h(
      'table',
      { class: 'cf ix', cellpadding: '0' },
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          h(
            'td',
            { class: 'c2' },
            h(
              'h3',
              { class: 'iw gFxsud' },
              h(
                'span',
                {
                  translate: 'no',
                  class: 'qu yKyxu',
                  role: 'gridcell',
                  tabindex: '-1',
                  'data-hovercard-id': email,
                  'aria-haspopup': 'dialog',
                },
                h(
                  'span',
                  { email, name, 'data-hovercard-id': email, class: 'gD' },
                  h('span', {}, name),
                ),
                ' ',
                h('span', { class: 'cfXrwd' }),
                address,
              ),
            ),
            h('h3', { class: 'iw rapwed' }),
          ),
        ),
      ),
    ),
  );
}

function date({ at }: MailMessage): HTMLElement {
  return h(
    'td',
    { class: 'gH VYc0jb' },
    h(
      'div',
      { class: 'gK' },
      h(
        'span',
        { class: 'g3', title: longDate(at), role: 'gridcell', tabindex: '-1' },
        longDate(at),
      ),
    ),
  );
}

function buttons(reply: () => void): HTMLElement {
  const { replyButton, jslog } = variant();
  const attributes = {
    'aria-label': 'Reply',
    ...(jslog && { jslog: '21576; u014N:cOuCgd,Kr2w4b,xr6bB;' }),
    onclick: (event: Event) => {
      event.stopPropagation();
      reply();
    },
  };
  const material = 'pYTkkf-JX-I pYTkkf-JX-I-ql-ay5-ays DILLkc';
  const old = 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3';
  return h(
    'td',
    { class: 'gH acX bAm VN9Psd', rowspan: '2' },
    replyButton === 'button'
      ? h('button', { class: material, ...attributes }, icon(ICONS.reply))
      : null,
    replyButton === 'div'
      ? h('div', { class: old, role: 'button', tabindex: '0', ...attributes }, icon(ICONS.reply))
      : null,
    h(
      'button',
      {
        class: 'pYTkkf-JX-I pYTkkf-JX-I-ql-ay5-ays Wsq5Cf',
        'aria-label': 'More message options',
        onclick: (event) => event.stopPropagation(),
      },
      icon(ICONS.more),
    ),
  );
}

function recipients(message: MailMessage): HTMLElement {
  const shown = message.to.map(({ name, email }) =>
    h('span', { email, 'data-hovercard-id': email, name, class: 'g2' }, name),
  );
  return h(
    'div',
    { class: 'ady' },
    h(
      'div',
      { class: 'iw ajw' },
      h(
        'span',
        { translate: 'no', class: 'hb' },
        'to ',
        shown.flatMap((who, i) => (i ? [', ', who] : [who])),
      ),
    ),
    h('div', {
      class: 'ajy',
      role: 'button',
      tabindex: '0',
      'aria-haspopup': 'true',
      'aria-label': 'Show details',
      onclick: (event) => {
        event.stopPropagation();
        const row =
          event.currentTarget instanceof Element ? event.currentTarget.parentElement : null;
        const popup = row?.querySelector('.ajA');
        if (popup) popup.remove();
        else if (row) row.append(detailsPopup(message));
      },
    }),
  );
}
