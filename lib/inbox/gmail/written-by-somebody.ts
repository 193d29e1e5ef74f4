/**
 * Whether the element lies in what a person wrote: a message's body, or the text of a reply. Nothing
 * in there is Gmail's own word, whatever classes and attributes it carries.
 */
export function writtenBySomebody(element: Element): boolean {
  return (
    element.closest('.a3s, .ii') !== null ||
    element.parentElement?.closest('[contenteditable="true"]') != null
  );
}
