import type { PanelView } from '../../lib/desk/view';

/** The views that show a case: found, several customers, or nobody found. */
export type CaseView = Extract<PanelView, { case: unknown }>;
