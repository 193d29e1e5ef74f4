import { h } from '../../gmail/page/h';

/** The row below the editor. Only messaging channels send from here; mail goes by the ticket's footer. */
export function composerToolbar(sending: { label: string; send: () => void } | null): HTMLElement {
  const tool = (name: string, sign: string) =>
    h('li', {}, h('button', { type: 'button', 'aria-label': name, tabindex: '-1' }, sign));
  return h(
    'div',
    { class: 'composer-tools', 'data-test-id': 'omnichannel-composer-toolbar' },
    h(
      'ul',
      { 'data-test-id': 'ticket-editor-app-icon-view', 'data-cy': 'ticket-editor-app-icon-view' },
      tool('Text formatting', 'T'),
      tool('Emoji', '☺'),
      tool('Attachment', '⊕'),
      tool('Link', '∞'),
    ),
    sending && draftMode(),
    sending &&
      h(
        'button',
        {
          type: 'button',
          class: 'primary',
          'data-test-id': 'omnichannel-omnicomposer-send-button',
          onclick: sending.send,
        },
        sending.label,
      ),
  );
}

function draftMode(): HTMLElement {
  const button = h(
    'button',
    {
      type: 'button',
      'data-test-id': 'rich-text-editor-draft-mode-button',
      'data-active': 'false',
      'aria-label': 'Draft mode',
      onclick: () => {
        button.dataset.active = String(button.dataset.active !== 'true');
      },
    },
    '✎',
  );
  return button;
}
