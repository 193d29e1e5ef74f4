import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import type { MountEditor } from './editor';

/** CKEditor 5, one instance a composer. A plain one knows paragraphs and nothing else. */
export const mountCkeditor: MountEditor = async (place, { rich, html, label, testId }) => {
  const editor = await DecoupledEditor.create({
    licenseKey: 'GPL',
    plugins: rich ? [Essentials, Paragraph, Bold, Italic, Link, List] : [Essentials, Paragraph],
    root: { initialData: html, label },
  });
  const element = editor.ui.view.editable.element;
  if (!element) throw new Error('CKEditor drew no editable element.');
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (root && testId) writer.setAttribute('data-test-id', testId, root);
  });
  place.append(element);
  return {
    element,
    html: () => editor.getData(),
    setHtml: (text) => editor.setData(text),
    caretToEnd() {
      const root = editor.model.document.getRoot();
      if (root) editor.model.change((writer) => writer.setSelection(root, 'end'));
    },
    destroy() {
      element.remove();
      void editor.destroy();
    },
  };
};
