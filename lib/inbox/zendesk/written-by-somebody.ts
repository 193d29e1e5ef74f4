/**
 * Whether the element lies in what people wrote: in the log of a ticket's messages, or in the text of a reply.
 * Zendesk says nothing in there that we need, so nothing in there is taken for Zendesk's.
 */
export function writtenBySomebody(element: Element): boolean {
  return (
    element.parentElement?.closest(LOG) != null ||
    element.parentElement?.closest('[contenteditable="true"]') != null
  );
}

const LOG =
  '[data-test-id="omni-log-container"], [role="log"], [data-test-id="omni-log-message-content"], .zd-comment';
