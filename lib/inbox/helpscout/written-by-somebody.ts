/** What people wrote and all around it: the threads with their messages, and the text of an open editor. */
const THREADS =
  '[data-testid="ThreadContainer"], ol[aria-label="Thread Items"], .ThreadListItem, article.thread';
const BODIES = '.is-ignoring-table, .messageBody';

/**
 * Whether the element lies among what people wrote. Nothing in there is Help Scout's own word about the customer, nor
 * a control of its, whatever classes and attributes it carries.
 */
export function writtenBySomebody(element: Element): boolean {
  return element.parentElement?.closest(`${THREADS}, [contenteditable="true"]`) != null;
}

/** Whether the element lies in the body of a message, the body itself not counted. */
export function inMessage(element: Element): boolean {
  return element.parentElement?.closest(BODIES) != null;
}
