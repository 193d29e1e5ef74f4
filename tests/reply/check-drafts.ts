import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { expect, it } from 'vitest';
import type { Reading } from '../../lib/billing/reading';
import type { Draft } from '../../lib/reply/draft';
import type { DraftLanguage } from '../../lib/reply/draft-language';
import { wordsIn } from '../../lib/reply/lint/claims';
import type { LintWords } from '../../lib/reply/lint/lint-words';
import { REPLY_LANGUAGES } from '../../lib/reply/reply-languages';
import { ALL_TEMPLATES } from '../../lib/reply/templates/all-templates';
import { tidy } from '../../lib/reply/tidy';
import { writeDraft } from '../../lib/reply/write-draft';
import { type LinkChoice, SITUATIONS, type Situation } from '../../lib/triage/decision';
import { createFormats } from '../../lib/words/formats';
import { aConversation, aReading, NOW, noConfirmations } from '../build/model';
import { anyFacts } from './any-facts';
import { READINGS } from './readings';
import { decisionFor, LOGIN_PAGE } from './situations';

/** What is particular to one language. */
export interface DraftChecks {
  language: DraftLanguage;
  /** Spaces that are wrong beside a punctuation mark, and sentences that begin as none does. */
  misset: RegExp;
  greetings: { named: string; neutral: string };
  claims: [keyof LintWords, string][];
  innocent: string[];
}

/** Names of plans as shops write them. */
const PLANS = ['Pro', 'Team Plus', 'Starter + Support'];
const liquid = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });
const NO_LINK: LinkChoice = { ...LOGIN_PAGE, kind: 'none', url: null };
const LINKS: LinkChoice[] = [
  LOGIN_PAGE,
  NO_LINK,
  { ...LOGIN_PAGE, kind: 'restart', url: 'https://acme.example/pricing' },
  { ...LOGIN_PAGE, kind: 'hosted_invoice', url: 'https://invoice.stripe.com/i/acct_1Acme/live_x' },
];

/** The checks that the drafts of every language pass, over every reading. */
export function checkDrafts({ language, misset, greetings, claims, innocent }: DraftChecks): void {
  const { length, linkSentences, lintWords, locale, phrases } = REPLY_LANGUAGES[language];
  const formats = createFormats(locale, 'UTC');
  const write = (
    situation: Situation,
    reading: Reading = aReading(),
    some: Parameters<typeof decisionFor>[2] = {},
    conversation = aConversation(),
  ) =>
    writeDraft({
      language,
      conversation,
      reading,
      decision: decisionFor(situation, reading, some),
      confirmations: noConfirmations({ identityVerified: true }),
      now: NOW,
      formats,
    });

  const checkText = ({ text, links }: Draft, name: string) => {
    expect(text, name).not.toMatch(/[{}<>]|\bnull\b|undefined|\[object|NaN|[!¡！]/);
    expect(text, name).not.toMatch(/\.\.|,,| {2}|\n{3}|[ \t]$|\u00a0|\u202f/m);
    const prose = links.reduce((rest, { url }) => rest.replaceAll(url, ''), text).trim();
    expect(prose, name).not.toMatch(misset);
    // A colon announces something, but for the one of a greeting.
    const body = prose.slice(prose.indexOf('\n'));
    if (links.length === 0) expect(body, name).not.toMatch(/[:：](?:$|\n(?!\n?- ))/);
    expect([...prose].length, `${name}: ${text}`).toBeGreaterThanOrEqual(length.least);
    expect([...prose].length, `${name}: ${text}`).toBeLessThanOrEqual(length.most);
    for (const { url } of links) expect(text.split('\n'), name).toContain(url);
  };

  it.each(SITUATIONS)('%s is whole, plain and of the right length', (situation) => {
    for (const [name, reading] of Object.entries(READINGS)) {
      // Every link where nothing is amiss; elsewhere the one that triage gives, and none.
      const links = name === 'healthy' ? LINKS : [NO_LINK];
      for (const some of [{}, ...links.map((link) => ({ link }))]) {
        checkText(write(situation, reading, some), name);
      }
    }
  });

  it.each(SITUATIONS)('%s holds together whatever is known', (situation) => {
    const { greeting, drafts } = ALL_TEMPLATES[language];
    const template = liquid.parse(`${greeting}\n\n${drafts[situation]}`);
    fc.assert(
      fc.property(anyFacts(language, PLANS), (facts) => {
        const text = tidy(liquid.renderSync(template, facts));
        const prose = (facts.link ? text.replaceAll(facts.link, '') : text).trim();
        expect(text).not.toMatch(/[{}<>]|\bnull\b|undefined|\.\.|,,| {2}|\n{3}/);
        expect(prose).not.toMatch(misset);
        if (facts.link === null) {
          expect(prose.slice(prose.indexOf('\n'))).not.toMatch(/[:：](?:$|\n(?!\n?- ))/);
        }
        expect([...prose].length, text).toBeLessThanOrEqual(length.most);
      }),
      { numRuns: 60 },
    );
  });

  it('has a reading that fits each one in which nothing is to be objected to', () => {
    const faulty = SITUATIONS.filter(
      (situation) =>
        !Object.values(READINGS).some((reading) => write(situation, reading).problems.length === 0),
    );
    expect(faulty).toEqual([]);
  });

  it('never lets a secret be guessed, and never promises money', () => {
    const { secret, promises } = lintWords;
    for (const draft of Object.values(ALL_TEMPLATES[language].drafts)) {
      expect(wordsIn(draft, [...secret, ...promises])).toEqual([]);
    }
  });

  it('greets by name, and without one', () => {
    const sender = {
      kind: 'one',
      person: { name: null, email: 'info@lumenpost.example' },
    } as const;
    const anonymous = aConversation({ sender, message: 'Hi' });
    const nobody = READINGS.nobody ?? aReading();
    expect(write('nothing_asked').text.split('\n')[0]).toBe(greetings.named);
    expect(write('nothing_asked', nobody, {}, anonymous).text.split('\n')[0]).toBe(
      greetings.neutral,
    );
  });

  it('leads to a link that stands by itself', () => {
    const sentences = [null, 'LP-0007'].flatMap((number) => [
      linkSentences.portal(number === null),
      linkSentences.invoice({ number, open: true }),
      linkSentences.invoice({ number, open: false }),
    ]);
    expect(new Set(sentences).size).toBe(6);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/[:：]$/);
      expect(sentence).not.toMatch(misset);
    }
  });

  it.each([
    'several_customers',
    'customer_not_found',
    'question_needed',
    'self_serve_by_operator',
    'unknown_charge',
  ] as const)('asks exactly one question: %s', (situation) => {
    expect(write(situation).text.match(/[?？]/g)).toHaveLength(1);
  });

  it('tells a stolen card as any other decline, and a block not at all', () => {
    const told = (name: string) => write('invoice_to_pay', READINGS[name]);
    const { bank_says_no, never_tell, blocked_by_stripe } = phrases.decline;
    expect(never_tell).toBe(bank_says_no);
    expect(told('stolenCard').text).toContain(never_tell);
    expect(told('blockedByStripe').text).toContain(blocked_by_stripe);
    expect([...told('stolenCard').problems, ...told('blockedByStripe').problems]).toEqual([]);
  });

  it.each(claims)('%s is found in: %s', (kind, sentence) => {
    expect(wordsIn(sentence, lintWords[kind])).not.toEqual([]);
  });

  it.each(innocent)('nothing is found in: %s', (sentence) => {
    const { refunded, ended, neverShown, promises } = lintWords;
    expect(wordsIn(sentence, [...refunded, ...ended, ...neverShown, ...promises])).toEqual([]);
  });
}
