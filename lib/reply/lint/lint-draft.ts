import { declineFamily, isSecret } from '../../billing/decline';
import type { Reading } from '../../billing/reading';
import { cardNumbersIn } from '../../identify/card-number';
import { CONTROL, INVISIBLE } from '../../identify/invisible';
import type { Decision } from '../../triage/decision';
import type { DraftLink, DraftProblem } from '../draft';
import type { DraftLanguage } from '../draft-language';
import { draftScope } from '../draft-scope';
import type { ReplyLanguage } from '../reply-language';
import { REPLY_LANGUAGES } from '../reply-languages';
import { amountsIn } from './amounts-in';
import { unshownClaims, wordsIn } from './claims';
import { knownAmounts } from './known-amounts';
import { knownLinks } from './known-links';
import { linksIn, withoutLinks } from './links-in';
import { MARKUP, SESSION_URL } from './patterns';
import { stripeIdsIn } from './stripe-id';

const DECLINE_CODES =
  /\b[a-z]+(?:_[a-z]+)*_(?:card|honor|decline|funds|issuer|blacklist|exceeded|allowed|level)\b/g;

/** What the text is held against. */
export interface DraftGround {
  reading: Reading;
  decision: Decision;
  /** The links the draft was given. */
  links: DraftLink[];
  language: DraftLanguage;
}

/**
 * What must not be sent, each with the words at fault; an empty list is the rule. It reads a draft of ours and
 * the operator's edit of it alike.
 */
export function lintDraft(
  text: string,
  { reading, decision, links, language }: DraftGround,
): DraftProblem[] {
  const { lintWords: words, length } = REPLY_LANGUAGES[language];
  const prose = withoutLinks(
    text,
    new Set([...links.map(({ url }) => url), ...knownLinks(reading, decision)]),
  );
  const found = (id: DraftProblem['id'], excerpts: Iterable<string>): DraftProblem[] =>
    [...new Set(excerpts)].map((excerpt) => ({ id, excerpt }));
  const all = (pattern: RegExp, where: string) =>
    [...where.matchAll(pattern)].map(([words]) => words);

  return [
    ...found('card_number', cardNumbersIn(withoutReferences(text, reading))),
    ...found('stripe_id', stripeIdsIn(prose)),
    ...found('session_url', all(SESSION_URL, text)),
    ...found('unknown_link', linksIn(prose)),
    ...found('unknown_amount', unknownAmounts(prose, reading, decision)),
    ...lengthProblems(prose, length),
    ...found('claims_done', unshownClaims(prose, words, reading, decision)),
    ...found('promise', wordsIn(prose, words.promises)),
    ...found('secret_decline_reason', [
      ...all(DECLINE_CODES, prose),
      ...(hasSecretDecline(reading, decision) ? wordsIn(prose, words.secret) : []),
    ]),
    ...found('markup', [
      ...all(MARKUP, prose),
      ...[...all(INVISIBLE, text), ...all(CONTROL, text)].map(codePoint),
    ]),
  ];
}

/** A bank's reference is long and numeric, and may be told. */
function withoutReferences(text: string, reading: Reading): string {
  return reading.customers
    .flatMap(({ charges }) => charges)
    .concat(reading.guest?.charges ?? [])
    .flatMap(({ refunds }) => refunds)
    .reduce(
      (rest, { bankReference }) => (bankReference ? rest.replaceAll(bankReference, ' ') : rest),
      text,
    );
}

function unknownAmounts(text: string, reading: Reading, decision: Decision): string[] {
  const known = knownAmounts(reading, decision);
  const written = amountsIn(
    text,
    known.map(({ currency }) => currency),
  );
  return written
    .filter(
      ({ meanings }) =>
        !meanings.some((meant) =>
          known.some(
            ({ currency, amount }) => currency === meant.currency && amount === meant.amount,
          ),
        ),
    )
    .map(({ excerpt }) => excerpt);
}

function lengthProblems(prose: string, { least, most }: ReplyLanguage['length']): DraftProblem[] {
  const { length } = [...prose.trim()];
  if (length < least) return [{ id: 'too_short', excerpt: `${length}` }];
  return length > most ? [{ id: 'too_long', excerpt: `${length}` }] : [];
}

function hasSecretDecline(reading: Reading, decision: Decision): boolean {
  return draftScope(reading, decision)
    .flatMap(({ charges, paymentIntents }) => [...charges, ...paymentIntents])
    .some(({ failure }) => failure !== null && isSecret(declineFamily(failure)));
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
