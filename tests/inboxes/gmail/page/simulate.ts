import { replaceEditors } from './composer-editor';
import { h } from './h';
import { release } from './late';
import { addMessage } from './thread-view';

/** What no person does but a page may: a test clicks it here, in the corner. It moves no focus. */
export function simulateControls(): HTMLElement {
  const control = (name: string, act: () => void) =>
    h('button', { type: 'button', tabindex: '-1', onclick: act }, `Simulate: ${name}`);
  return h(
    'aside',
    { class: 'simulate', onmousedown: (event) => event.preventDefault() },
    control('Show what is late', release),
    control('Replace the editor', replaceEditors),
    control('A new message', () => addMessage('customer')),
    control('An own reply', () => addMessage('support')),
  );
}
