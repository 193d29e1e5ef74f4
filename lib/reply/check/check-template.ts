import type { UnixSeconds } from '../../billing/amounts';
import { bareFacts } from '../bare-facts';
import type { DraftFacts } from '../draft-facts';
import type { DraftLanguage } from '../draft-language';
import { exampleFacts } from '../example-facts';
import { renderTemplate } from '../liquid';
import { TEMPLATE_LIMIT, type TemplateName } from '../own-templates';
import { tidy } from '../tidy';
import { claimableDeeds } from './claimable-deeds';
import { lintPreview } from './lint-preview';
import { lineAt, literalText } from './literal-text';
import { readTemplate } from './read-template';
import { type Deed, shownDeeds } from './shown-deeds';
import { finding, type TemplateFinding } from './template-finding';

interface TemplateUse {
  language: DraftLanguage;
  name: TemplateName;
  /** UNIX seconds, for the example's dates. */
  now: UnixSeconds;
}

/** Facts to try a template with, and what they show as done. */
interface Trial {
  facts: DraftFacts;
  deeds: ReadonlySet<Deed>;
}

/**
 * All that keeps a template from being saved: Liquid cannot read it, it fails with what some tickets know, or it
 * brings what no reply may say. It is read, and tried with everything known, with nothing, and with nothing done.
 */
export function checkTemplate(template: string, use: TemplateUse): TemplateFinding[] {
  if (template.trim() === '') return [finding('empty')];
  const tooBig = template.length > TEMPLATE_LIMIT;
  const unreadable = tooBig
    ? [finding('too_big', { excerpt: `${template.length}` })]
    : readTemplate(template);
  const literal = literalFindings(template, use);
  // A mark that is not closed is no markup.
  if (unreadable.length > 0) return [...unreadable, ...literal.filter(({ id }) => id !== 'markup')];
  const tried = trialsOf(use).flatMap((trial) => tryOut(template, use, trial));
  return withoutRepeats([...literal, ...tried]);
}

/** Also what stands where no trial comes; a claim may stand there in situations in which ours claim it too. */
function literalFindings(template: string, { language, name }: TemplateUse): TemplateFinding[] {
  const text = literalText(template);
  const deeds = claimableDeeds(language, name, template);
  return lintPreview(text, { language, facts: bareFacts(), deeds }).map(({ id, excerpt }) => {
    const place = text.indexOf(excerpt);
    return finding(id, { excerpt, line: place < 0 ? null : lineAt(text, place) });
  });
}

function trialsOf({ language, name, now }: TemplateUse): Trial[] {
  const full = exampleFacts(language, name, now);
  const deeds = shownDeeds(name);
  return [
    { facts: bareFacts(), deeds },
    { facts: withNothingDone(full), deeds },
    { facts: full, deeds: new Set<Deed>(['refunded', 'ended']) },
  ];
}

/** No refund, and nothing that ended or is set to end. */
function withNothingDone(facts: DraftFacts): DraftFacts {
  const { refund_amount, refund_date, refund_card, bank_reference, ...bare } = bareFacts();
  const { end_date, ended_date, extra_ended_date } = bare;
  const noRefund = { refund_amount, refund_date, refund_card, bank_reference };
  return { ...facts, ...noRefund, end_date, ended_date, extra_ended_date };
}

function tryOut(
  template: string,
  { language }: TemplateUse,
  { facts, deeds }: Trial,
): TemplateFinding[] {
  try {
    const text = tidy(renderTemplate(template, facts));
    return lintPreview(text, { language, facts, deeds }).map(({ id, excerpt }) =>
      finding(id, { excerpt }),
    );
  } catch (error) {
    return [finding('fails', { excerpt: error instanceof Error ? error.message : `${error}` })];
  }
}

/** The same words found twice are told once: by their line, where one was found with it. */
function withoutRepeats(found: TemplateFinding[]): TemplateFinding[] {
  return found.filter(
    (each, at) =>
      found.findIndex(({ id, excerpt }) => id === each.id && excerpt === each.excerpt) === at,
  );
}
