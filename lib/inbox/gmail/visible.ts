/** Whether an element takes part in the page as it is shown now. */
export type Visible = (element: Element) => boolean;

/** Gmail keeps earlier views in the document, hidden: only an element with a box is on the screen. */
export const hasBox: Visible = (element) => element.getClientRects().length > 0;
