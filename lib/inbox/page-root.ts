/**
 * The document's root element. Not `document.documentElement`: what somebody wrote may hold a form named so, and a
 * document answers with that in the place of its own property.
 *
 * @see https://html.spec.whatwg.org/multipage/dom.html#dom-document-nameditem
 */
export function pageRoot(doc: Document): Element {
  return Reflect.get(Document.prototype, 'documentElement', doc) as Element;
}
