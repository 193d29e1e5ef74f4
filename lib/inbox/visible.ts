/** Whether an element takes part in the page as it is shown now. */
export type Visible = (element: Element) => boolean;

/** For a page that hides earlier views by `display`: only an element with a box is on the screen. */
export const hasBox: Visible = (element) => element.getClientRects().length > 0;
