import type { Case } from '../case/case';
import type { Action } from '../triage/decision';
import { explanationText } from './explain/explain-case';
import { invoiceLinkText } from './invoice-link';

/** What a row's Insert puts into the reply: the draft, a sentence of its own, or nothing. */
export type ActionText = { kind: 'draft' } | { kind: 'text'; text: string } | null;

/** The draft is written for the recommended action; the link or the charge of another row has a text of its own. */
export function actionText(action: Action, worked: Case): ActionText {
  const { decision, reading, portalLink, draft } = worked;
  if (action.id === decision.recommended || action.id === 'insert_reply') return { kind: 'draft' };
  if (action.id === 'send_login_link') return textOrNone(portalLink);
  if (action.id === 'explain_charge' && action.target !== null) {
    return textOrNone(explanationText(action.target, worked));
  }
  if (action.id === 'send_invoice_link' && action.target !== null) {
    return textOrNone(invoiceLinkText(reading, action.target, draft.language));
  }
  return null;
}

function textOrNone(text: string | null): ActionText {
  return text === null ? null : { kind: 'text', text };
}
