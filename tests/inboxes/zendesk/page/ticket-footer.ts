import { h } from '../../gmail/page/h';
import type { Words } from './words';

/** The bar with the macros and the button that submits the ticket. */
export function ticketFooter(words: Words, submit: () => void): HTMLElement {
  return h(
    'footer',
    { class: 'ticket-footer' },
    h('input', {
      'data-test-id': 'ticket-footer-macro-menu-autocomplete-input',
      'aria-label': 'Apply macro',
      placeholder: 'Apply macro',
    }),
    h(
      'button',
      { type: 'button', class: 'primary', 'data-test-id': 'submit_button-button', onclick: submit },
      words.submit,
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'primary',
        'data-test-id': 'submit_button-menu-button',
        'aria-label': 'Other statuses',
      },
      '▴',
    ),
  );
}
