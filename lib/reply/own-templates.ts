import { SITUATIONS, type Situation } from '../triage/decision';
import { DRAFT_LANGUAGES, type DraftLanguage } from './draft-language';

/** What can be worded anew: the draft of a situation, or the greeting that stands over every draft. */
export const TEMPLATE_NAMES = ['greeting', ...SITUATIONS] as const;
export type TemplateName = 'greeting' | Situation;

/** The operator's templates, in Liquid; what is not in here is as built in. */
export type OwnTemplates = Partial<Record<DraftLanguage, Partial<Record<TemplateName, string>>>>;

/** In characters: far more than any draft may have, and little enough to be read at once. */
export const TEMPLATE_LIMIT = 4_000;

/** Reads what was stored, by this version or another: what it does not know, or is too long, is left out. */
export function readOwnTemplates(stored: unknown): OwnTemplates {
  const own: OwnTemplates = {};
  for (const language of DRAFT_LANGUAGES) {
    for (const name of TEMPLATE_NAMES) {
      const text = fieldOf(fieldOf(stored, language), name);
      if (typeof text === 'string' && text.length <= TEMPLATE_LIMIT && text.trim() !== '') {
        own[language] = { ...own[language], [name]: text };
      }
    }
  }
  return own;
}

/**
 * With one template set, or, for null, as built in again.
 *
 * @returns a new object; `own` stays as it is
 */
export function withTemplate(
  own: OwnTemplates,
  language: DraftLanguage,
  name: TemplateName,
  text: string | null,
): OwnTemplates {
  const { [name]: _before, ...rest } = own[language] ?? {};
  const { [language]: _all, ...others } = own;
  const changed = text === null ? rest : { ...rest, [name]: text };
  return Object.keys(changed).length === 0 ? others : { ...others, [language]: changed };
}

function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
