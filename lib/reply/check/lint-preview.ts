import { cardNumbersIn } from '../../identify/card-number';
import type { DraftProblem } from '../draft';
import type { DraftFacts } from '../draft-facts';
import type { DraftLanguage } from '../draft-language';
import { amountsIn, type WrittenAmount } from '../lint/amounts-in';
import { wordsIn } from '../lint/claims';
import { linksIn, withoutLinks } from '../lint/links-in';
import { MARKUP, SESSION_URL } from '../lint/patterns';
import { stripeIdsIn } from '../lint/stripe-id';
import { REPLY_LANGUAGES } from '../reply-languages';
import type { Deed } from './shown-deeds';

/** What the text is held against. */
export interface PreviewGround {
  language: DraftLanguage;
  /** What is known of the customer: amounts and links outside of it are nobody's. */
  facts: DraftFacts;
  /** What Stripe shows as done. */
  deeds: ReadonlySet<Deed>;
}

/** The linter's rules for a text that was made of example facts instead of a customer's. */
export function lintPreview(
  text: string,
  { language, facts, deeds }: PreviewGround,
): DraftProblem[] {
  const { lintWords: words } = REPLY_LANGUAGES[language];
  const prose = withoutLinks(text, new Set(facts.link ? [facts.link] : []));
  const { bank_reference: reference } = facts;
  const numbers = reference ? text.replaceAll(reference, ' ') : text;
  const found = (id: DraftProblem['id'], excerpts: Iterable<string>): DraftProblem[] =>
    [...new Set(excerpts)].map((excerpt) => ({ id, excerpt }));
  return [
    ...found('card_number', cardNumbersIn(numbers)),
    ...found('stripe_id', stripeIdsIn(prose)),
    ...found('session_url', text.match(SESSION_URL) ?? []),
    ...found('unknown_link', linksIn(prose)),
    ...found('unknown_amount', foreignAmounts(prose, facts)),
    ...found('claims_done', [
      ...(deeds.has('refunded') ? [] : wordsIn(prose, words.refunded)),
      ...(deeds.has('ended') ? [] : wordsIn(prose, words.ended)),
      ...wordsIn(prose, words.neverShown),
    ]),
    ...found('promise', wordsIn(prose, words.promises)),
    ...found('markup', prose.match(MARKUP) ?? []),
  ];
}

/** Currencies by code; the signs are known anyway. */
const CODES = 'usd eur gbp jpy cny chf cad aud inr brl mxn sek nok dkk pln'.split(' ');

function foreignAmounts(text: string, facts: DraftFacts): string[] {
  const told = Object.values(facts)
    .flat()
    .filter((value) => typeof value === 'string');
  const known = new Set(told.flatMap((value) => amountsIn(value, CODES)).flatMap(meaningsOf));
  return amountsIn(text, CODES)
    .filter((written) => !meaningsOf(written).some((meaning) => known.has(meaning)))
    .map(({ excerpt }) => excerpt);
}

function meaningsOf({ meanings }: WrittenAmount): string[] {
  return meanings.map(({ currency, amount }) => `${currency} ${amount}`);
}
