import type { Situation } from '../../triage/decision';

/**
 * Drafts by situation, in Liquid, over the facts of `DraftFacts`. A line break in a template is one in the
 * draft; empty lines left by sentences that do not apply are closed up.
 */
export type DraftTemplates = Partial<Record<Situation, string>>;

/** One language: the greeting that stands over every draft, and a draft for every situation. */
export interface LanguageTemplates {
  greeting: string;
  drafts: Record<Situation, string>;
}
