import { handoffJson } from './handoff-json';
import { handoffText } from './handoff-text';
import type { HandoffLanguage, JudgedCase } from './handoff-words';
import type { Handoff } from './schema';

/**
 * Hands a case over: as text for a colleague, in the method's six blocks, and as data of the schema
 * `billside.handoff/v1`. Of the customer it holds name, email and Stripe's ids; no card, no key.
 */
export function writeHandoff(
  judged: JudgedCase,
  language: HandoffLanguage,
): { text: string; json: Handoff } {
  return { text: handoffText(judged, language), json: handoffJson(judged, language) };
}
