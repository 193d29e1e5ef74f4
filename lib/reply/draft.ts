import type { LinkKind, Situation } from '../triage/decision';
import type { DraftLanguage } from './draft-language';
import type { TemplateSource } from './render-draft';

export interface DraftLink {
  kind: LinkKind;
  url: string;
}

/** The follow-up to send: plain text, editable. */
export interface Draft {
  language: DraftLanguage;
  /** IANA name: whose days the dates in `text` are. */
  timeZone: string;
  situation: Situation;
  /** Whose words it is in. */
  template: TemplateSource;
  text: string;
  /** The links that stand in `text`. */
  links: DraftLink[];
  /** What the linter found; an empty list is the rule. */
  problems: DraftProblem[];
}

export interface DraftProblem {
  id:
    | 'card_number'
    | 'stripe_id'
    | 'session_url'
    | 'unknown_link'
    | 'unknown_amount'
    | 'too_short'
    | 'too_long'
    | 'claims_done'
    | 'promise'
    | 'secret_decline_reason'
    | 'markup';
  /** The words at fault. */
  excerpt: string;
}
