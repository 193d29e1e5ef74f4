import { h, ICONS, icon } from './h';

/** The old buttons below: they act when the mouse goes up on them, not on the click. */
export function replyBar(reply: () => void): HTMLElement {
  const button = (name: string, mark: string, path: string) => {
    let down = false;
    return h(
      'span',
      {
        class: `ams ${mark}`,
        role: 'link',
        tabindex: '0',
        onmousedown: () => {
          down = true;
        },
        onmouseup: () => {
          if (down && mark === 'bkH') reply();
          down = false;
        },
      },
      icon(path, 18),
      name,
    );
  };
  return h(
    'div',
    { class: 'gA gt bar' },
    h(
      'div',
      { class: 'amn' },
      button('Reply', 'bkH', ICONS.reply),
      button('Forward', 'bkG', ICONS.forward),
    ),
  );
}
