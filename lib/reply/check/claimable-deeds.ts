import type { DraftLanguage } from '../draft-language';
import { wordsIn } from '../lint/claims';
import type { TemplateName } from '../own-templates';
import { builtInTemplate } from '../render-draft';
import { REPLY_LANGUAGES } from '../reply-languages';
import { literalText } from './literal-text';
import { type Deed, shownDeeds } from './shown-deeds';

/** What a fact stands for, of which a template can make sure that it is known. */
const FACTS: Record<Deed, RegExp> = {
  refunded: /\brefund_(?:amount|date|card)\b/,
  ended: /\b(?:end_date|ended_date|extra_ended_date)\b/,
};

/**
 * The deeds that a template may claim somewhere: what Stripe shows wherever the situation is told, what our own
 * template for it claims, and what the template asks Stripe's facts about, where the trials tell whether it does so.
 */
export function claimableDeeds(
  language: DraftLanguage,
  name: TemplateName,
  template: string,
): ReadonlySet<Deed> {
  const { lintWords } = REPLY_LANGUAGES[language];
  const ours = literalText(builtInTemplate(language, name));
  const deeds = new Set(shownDeeds(name));
  for (const deed of ['refunded', 'ended'] as const) {
    if (FACTS[deed].test(template) || wordsIn(ours, lintWords[deed]).length > 0) deeds.add(deed);
  }
  return deeds;
}
