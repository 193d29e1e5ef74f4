import type { UnixSeconds } from '../../billing/amounts';
import type { Situation } from '../../triage/decision';
import { bareFacts } from '../bare-facts';
import type { DraftFacts } from '../draft-facts';
import type { DraftLanguage } from '../draft-language';
import { exampleFacts } from '../example-facts';
import { withoutLinks } from '../lint/links-in';
import { renderTemplate } from '../liquid';
import { type OwnTemplates, type TemplateName, withTemplate } from '../own-templates';
import { renderDraft } from '../render-draft';
import { REPLY_LANGUAGES } from '../reply-languages';
import { finding, type TemplateFinding } from './template-finding';

/** A draft as a template would make it. */
export interface TemplatePreview {
  text: string;
  /** Without the link, as a draft's length is counted. */
  characters: number;
  length: { least: number; most: number };
  /** What reads badly; what must not be said is found by the check. */
  warnings: TemplateFinding[];
}

/** The draft that the greeting is shown over. */
const UNDER_GREETING: Situation = 'charge_explained';

/**
 * Renders a template with an invented customer, greeting and draft together as they are sent; null where it cannot
 * be rendered.
 *
 * @param now UNIX seconds, for the example's dates
 */
export function previewTemplate(
  template: string,
  use: {
    language: DraftLanguage;
    name: TemplateName;
    known: 'everything' | 'nothing';
    /** The operator's other templates. */
    own: OwnTemplates;
    now: UnixSeconds;
  },
): TemplatePreview | null {
  const { language, name, own, now } = use;
  const situation = name === 'greeting' ? UNDER_GREETING : name;
  const facts = use.known === 'everything' ? exampleFacts(language, situation, now) : bareFacts();
  if (!canBeRendered(template, facts)) return null;
  const { text } = renderDraft(
    language,
    situation,
    withTemplate(own, language, name, template),
    facts,
  );
  const { length } = REPLY_LANGUAGES[language];
  const prose = withoutLinks(text, new Set(facts.link ? [facts.link] : []));
  const characters = [...prose.trim()].length;
  const warnings: TemplateFinding[] = [];
  if (characters < length.least) warnings.push(finding('too_short', { blocks: false }));
  if (characters > length.most) warnings.push(finding('too_long', { blocks: false }));
  return { text, characters, length, warnings };
}

function canBeRendered(template: string, facts: DraftFacts): boolean {
  try {
    return renderTemplate(template, facts).trim() !== '';
  } catch {
    return false;
  }
}
