import { h } from '../../gmail/page/h';
import type { MountEditor } from './editor';

/** The editor from before CKEditor: an element that can be edited, with no model behind it. */
export const mountPlainEditor: MountEditor = async (place, { html, label, testId }) => {
  const element = h('div', {
    class: 'ck-editor__editable',
    role: 'textbox',
    contenteditable: 'true',
    'aria-multiline': 'true',
    'aria-label': label,
    ...(testId && { 'data-test-id': testId }),
  });
  element.innerHTML = html;
  place.append(element);
  return {
    element,
    html: () => element.innerHTML,
    setHtml(text) {
      element.innerHTML = text;
    },
    caretToEnd() {
      document.getSelection()?.selectAllChildren(element);
      document.getSelection()?.collapseToEnd();
    },
    destroy: () => element.remove(),
  };
};
