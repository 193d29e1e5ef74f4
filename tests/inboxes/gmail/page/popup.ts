import { composer } from './composer';
import { h } from './h';

/** Moves a reply into a window of its own, which stays while other conversations are opened. */
export function popOut(box: HTMLElement, close: () => void): void {
  const shell = box.closest('.gA');
  const window = dialog(box, () => {
    window.remove();
    close();
  });
  shell?.remove();
}

/** Compose: a message of no conversation. */
export function openNewMessage(): void {
  const box = composer(null, null, {
    content: null,
    save: () => {},
    close: () => window.remove(),
  });
  const window = dialog(box, () => window.remove());
}

function dialog(box: HTMLElement, close: () => void): HTMLElement {
  const title = box.firstElementChild?.getAttribute('aria-label') ?? 'New Message';
  const window = h(
    'div',
    { class: 'no' },
    h(
      'div',
      {
        class: 'nH Hd',
        role: 'dialog',
        'aria-label': title,
      },
      h(
        'div',
        { class: 'Hp' },
        title,
        h('button', { class: 'Ha', 'aria-label': 'Save & close', onclick: close }, '×'),
      ),
      box,
    ),
  );
  document.querySelector('.dw')?.append(window);
  return window;
}
