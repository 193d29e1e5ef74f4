/** Whether an element takes part in the page as it is shown now. */
export type Visible = (element: Element) => boolean;

/**
 * For a page that hides earlier views by `display`: only an element with a box is on the screen. Asking for its
 * rectangles would say so too, and would have the whole page laid out first.
 */
export const hasBox: Visible = (element) => element.checkVisibility();

/**
 * For a page that keeps earlier views in their place, hidden by `visibility` or `opacity`: they still have boxes.
 * An element whose `display` is `contents` has none, and is seen where its parent is.
 */
export const isSeen: Visible = (element) => {
  if (element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
  const parent = element.parentElement;
  if (!parent || getComputedStyle(element).display !== 'contents') return false;
  return isSeen(parent);
};
