import type { TemplateFinding } from '../../reply/check/template-finding';
import type { Wording } from '../wording';
import { situationNames } from './situations';
import { variableMeanings } from './template-variables';

const findings: Record<TemplateFinding['id'], string> = {
  empty:
    'The template is empty, so no reply could be written. Type a text, or go back to the built-in one.',
  too_big: 'The template is too big to be kept: 4,000 characters at most.',
  syntax: 'Liquid cannot read the template, so the built-in one would be used. Mend this:',
  unknown_variable:
    'There is no such variable, so the built-in template would be used. Take one of the list below:',
  fails:
    'The template fails where a fact is not known, and the built-in one would be used. Put the sentence inside {% if … %}:',
  card_number: 'A card number. It must not stand in any reply; delete it:',
  stripe_id: 'A Stripe id or key. It must not stand in any reply; delete it:',
  session_url:
    'A session link opens one customer’s billing without a login. Use {{ link }} instead of:',
  unknown_link:
    'A link that is not this customer’s: every draft with it would be held back. Use {{ link }} instead of:',
  unknown_amount:
    'An amount that Stripe does not show for every customer. Use a variable, such as {{ amount }}, instead of:',
  claims_done:
    'It says that something was done where Stripe does not show it. Put it inside {% if … %} with the fact that shows it, or word it as what you are doing:',
  promise: 'A promise. Say what you are looking into instead of:',
  secret_decline_reason: 'A decline reason that must not be told:',
  markup: 'Markup, which a plain-text reply shows as it is typed. Delete it:',
  too_short: 'With these facts the reply is short.',
  too_long: 'With these facts the reply is long.',
};

/** The editor of reply templates. */
export const templateEditorWords = {
  title: 'Replies',
  intro:
    'Every draft is written from one of these templates, in Liquid, as in Zendesk macros. What you change is kept on this device only, and open tickets are rewritten with it.',
  language: 'Language',
  situation: 'Situation',
  always: 'Always',
  changed: 'changed by you',
  unsaved: 'not saved',
  changedList: 'Changed by you',
  unsavedList: 'Not saved yet',
  none: 'Nothing: all replies are as built in.',
  template: 'Template',
  builtIn: 'The built-in template',
  variables: 'Variables to put in',
  variablesHint:
    'A click puts the variable in where the cursor stands. Empty ones are left out by {% if … %}.',
  variable: 'Variable',
  meaning: 'Meaning',
  example: 'Example',
  insertVariable: (name: string) => `Put in ${name}`,
  preview: 'Preview',
  previewOf: 'An invented customer',
  known: { everything: 'Everything known', nothing: 'Nothing known' },
  noPreview: 'No preview: with these facts the template makes no text. See what is to be mended.',
  characters: (count: number, least: number, most: number) =>
    `${count} characters without the link; a reply should have ${least} to ${most}.`,
  toMend: 'To be mended before it can be saved',
  warnings: 'To consider',
  findings,
  finding: (excerpt: string, line: number | null) =>
    `${excerpt && `“${excerpt}”`}${line === null ? '' : ` (line ${line})`}`,
  nearest: (name: string) => `Did you mean ${name}?`,
  save: 'Save the template',
  saved: 'Saved. Drafts of open tickets are rewritten with it.',
  discard: 'Discard my changes',
  reset: 'Back to the built-in one',
  wasReset: 'The built-in template is in use again.',
  undo: 'Undo',
  resetAll: 'Back to the built-in templates, all of them',
  resetAllConfirm: (count: number) =>
    count === 1 ? 'Yes, take back the one I changed' : `Yes, take back all ${count} I changed`,
  keep: 'Keep mine',
  wereReset: 'All templates are the built-in ones again.',
  failed:
    'Nothing was saved: the extension did not answer, or the browser could not keep it. What you typed is still here; try again.',
  situations: situationNames,
  meanings: variableMeanings,
};

export type TemplateEditorWords = Wording<typeof templateEditorWords>;
