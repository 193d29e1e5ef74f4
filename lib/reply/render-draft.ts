import type { DraftFacts } from './draft-facts';
import type { DraftLanguage } from './draft-language';
import { renderTemplate } from './liquid';
import type { OwnTemplates, TemplateName } from './own-templates';
import { ALL_TEMPLATES } from './templates/all-templates';
import { tidy } from './tidy';

/** Whose words a draft is in; `own_failed`: the operator's could not be used, and the built-in ones were. */
export type TemplateSource = 'built_in' | 'own' | 'own_failed';

interface Rendered {
  text: string;
  template: TemplateSource;
}

/** The template that is built in. */
export function builtInTemplate(language: DraftLanguage, name: TemplateName): string {
  const { greeting, drafts } = ALL_TEMPLATES[language];
  return name === 'greeting' ? greeting : drafts[name];
}

/** A greeting and a draft, each in the operator's words where there are some and they can be used. */
export function renderDraft(
  language: DraftLanguage,
  situation: Exclude<TemplateName, 'greeting'>,
  own: OwnTemplates,
  facts: DraftFacts,
): Rendered {
  const greeting = renderOne(language, 'greeting', own, facts);
  const body = renderOne(language, situation, own, facts);
  const sources = [greeting.template, body.template];
  return {
    text: tidy(`${greeting.text}\n\n${body.text}`),
    template: (['own_failed', 'own'] as const).find((each) => sources.includes(each)) ?? 'built_in',
  };
}

function renderOne(
  language: DraftLanguage,
  name: TemplateName,
  own: OwnTemplates,
  facts: DraftFacts,
): Rendered {
  const theirs = own[language]?.[name];
  const builtIn = (template: TemplateSource): Rendered => ({
    text: renderTemplate(builtInTemplate(language, name), facts),
    template,
  });
  if (theirs === undefined) return builtIn('built_in');
  try {
    const text = renderTemplate(theirs, facts);
    return text.trim() === '' ? builtIn('own_failed') : { text, template: 'own' };
  } catch {
    // Whatever is wrong with it: the ticket must be answered, and the options page says what it is.
    return builtIn('own_failed');
  }
}
