import type { UnixSeconds } from '../billing/amounts';
import type { Reading } from '../billing/reading';
import { chosenReading } from '../billing/reading';
import { compareAddresses } from '../identify/address-forms';
import { mayTellBilling } from '../identify/trust';
import type { Conversation } from '../inbox/conversation';
import type { Confirmations, Decision, Situation } from '../triage/decision';
import { asksFor } from '../triage/message/matter';
import { readMessage } from '../triage/message/read-message';
import { createFormats, type Formats } from '../words/formats';
import { bareFacts } from './bare-facts';
import type { Draft, DraftLink } from './draft';
import { draftFacts } from './draft-facts';
import { answerLanguage, type DraftLanguage, draftLocale } from './draft-language';
import { greetingName } from './greeting-name';
import { lintDraft } from './lint/lint-draft';
import type { OwnTemplates } from './own-templates';
import { renderDraft } from './render-draft';
import { REPLY_LANGUAGES } from './reply-languages';

export interface DraftInput {
  conversation: Conversation;
  reading: Reading;
  decision: Decision;
  confirmations: Confirmations;
  /** UNIX seconds; a test clock's time wins over it. */
  now: UnixSeconds;
  /** The one the operator chose; null takes the customer's. */
  language: DraftLanguage | null;
  /** The operator's own; what is not among them is as built in. */
  templates?: OwnTemplates;
  /** IANA name: whose days the dates are; UTC where nothing is given. */
  timeZone?: string;
  /** How amounts and dates are written; by default as in the customer's own region. */
  formats?: Formats;
}

/**
 * The follow-up for a decided ticket: plain text, greeting first, no signature, since the mailbox has one.
 * It tells only what Stripe shows. Where the sender is not tied to the billing address and the operator has not
 * verified the person, it tells nothing and asks to write from that address.
 */
export function writeDraft(input: DraftInput): Draft {
  const { conversation, reading, decision, confirmations, now } = input;
  const told = mayTellBilling(conversation, reading, confirmations.identityVerified);
  const situation: Situation = told ? decision.situation : 'customer_not_found';
  const language = input.language ?? answerLanguage(conversation.language, reading);
  const { locale, phrases, invoicePhrases, length } = REPLY_LANGUAGES[language];
  const timeZone = input.timeZone ?? 'UTC';
  const known = draftFacts({
    reading,
    decision,
    now,
    formats: input.formats ?? createFormats(draftLocale(language, locale, reading), timeZone),
    phrases,
    invoicePhrases,
    message: `${conversation.message}\n${conversation.earlierMessage ?? ''}`,
    firstName: greetedName(conversation, reading),
    wantsEnd: asksFor(readMessage(conversation), 'cancel'),
  });
  // Whatever words the operator chose: to whom nothing may be told, there is nothing to tell.
  const facts = told ? known : { ...bareFacts(), first_name: known.first_name };
  const render = (some: typeof facts) =>
    renderDraft(language, situation, input.templates ?? {}, some);
  const whole = render(facts);
  // The sentence that sums an invoice up stands in for its lines where those would make the reply too long.
  const isTooLong = [...whole.text].length > length.most;
  const { text, template } = isTooLong ? render({ ...facts, lines: [] }) : whole;
  const links: DraftLink[] =
    facts.link && text.includes(facts.link) ? [{ kind: facts.link_kind, url: facts.link }] : [];
  return {
    language,
    timeZone,
    situation,
    template,
    text,
    links,
    problems: lintDraft(text, { reading, decision, links, language }),
  };
}

function greetedName(conversation: Conversation, reading: Reading): string | null {
  if (conversation.sender.kind !== 'one') return null;
  const { name, email } = conversation.sender.person;
  const customer = chosenReading(reading)?.customer;
  const sameAddress = compareAddresses(customer?.email ?? '', email) !== 'different';
  return greetingName({
    name: name?.trim() || (sameAddress ? (customer?.name ?? null) : null),
    email,
    message: conversation.message,
  });
}
