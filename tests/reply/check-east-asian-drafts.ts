import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { describe, expect, it } from 'vitest';
import type { DraftLanguage } from '../../lib/reply/draft-language';
import { REPLY_LANGUAGES } from '../../lib/reply/reply-languages';
import { ALL_TEMPLATES } from '../../lib/reply/templates/all-templates';
import { tidy } from '../../lib/reply/tidy';
import { writeDraft } from '../../lib/reply/write-draft';
import { SITUATIONS, type Situation } from '../../lib/triage/decision';
import { aConversation, aReading, NOW, noConfirmations } from '../build/model';
import { anyFacts } from './any-facts';
import { READINGS } from './readings';
import { decisionFor, LOGIN_PAGE } from './situations';

/** What a draft of one language never shows, beside what none ever shows. */
export interface DraftRules {
  /** Names of plans as shops in this language write them. */
  plans: string[];
  /** Wrong in a whole draft, links taken out. */
  never: RegExp[];
  /** Words that point at a link below. */
  pointsAtLink: RegExp;
  /** How a paragraph ends that is neither a link nor a line of a list. */
  paragraphEnd: RegExp;
  /** A question, however this language marks it. */
  question: RegExp;
}

const HOLES = /[{}<>]|\bnull\b|undefined|\[object|NaN|[!！]| {2}|\n{3}| \n|\n /;
const liquid = new Liquid({ strictVariables: true, strictFilters: true, ownPropertyOnly: true });

/** The checks that the drafts of every language pass, over all situations and readings, and facts of any kind. */
export function checkEastAsianDrafts(language: DraftLanguage, rules: DraftRules): void {
  const { length } = REPLY_LANGUAGES[language];
  const write = (situation: Situation, reading = READINGS.healthy ?? aReading(), some = {}) =>
    writeDraft({
      language,
      conversation: aConversation({
        sender: {
          kind: 'one',
          person: { name: 'Billing Dept', email: 'priya.raman@lumenpost.example' },
        },
      }),
      reading,
      decision: decisionFor(situation, reading, some),
      confirmations: noConfirmations(),
      now: NOW,
    });

  it.each(SITUATIONS)(`${language}: %s is whole, plain and of the right length`, (situation) => {
    for (const [name, reading] of Object.entries(READINGS)) {
      const { text, links } = write(situation, reading);
      const prose = links.reduce((rest, { url }) => rest.replaceAll(url, ''), text).trim();
      expectWhole(text, rules, name);
      expect([...prose].length, `${name}: ${text}`).toBeGreaterThanOrEqual(length.least);
      expect([...prose].length, `${name}: ${text}`).toBeLessThanOrEqual(length.most);
      for (const { url } of links) expect(text.split('\n'), name).toContain(url);
    }
  });

  it.each(SITUATIONS)(`${language}: %s holds together whatever is known`, (situation) => {
    const { greeting, drafts } = ALL_TEMPLATES[language];
    const template = liquid.parse(`${greeting}\n\n${drafts[situation]}`);
    fc.assert(
      fc.property(anyFacts(language, rules.plans), (facts) => {
        const text = tidy(liquid.renderSync(template, facts));
        expectWhole(text, rules, situation);
        // Whoever is pointed to a link finds it.
        if (rules.pointsAtLink.test(text)) expect(text).toContain(facts.link ?? 'a link');
        const prose = facts.link ? text.replaceAll(facts.link, '') : text;
        expect([...prose].length, text).toBeLessThanOrEqual(length.most);
      }),
      { numRuns: 100 },
    );
  });

  it.each(SITUATIONS)(`${language}: %s holds together without a link`, (situation) => {
    const link = { ...LOGIN_PAGE, kind: 'none', url: null } as const;
    const { text, problems } = write(situation, READINGS.healthy, { link });
    expect(text).not.toMatch(rules.pointsAtLink);
    expect(problems.filter(({ id }) => id === 'too_short')).toEqual([]);
  });

  it(`${language}: each situation has a reading in which nothing is to be objected to`, () => {
    const faulty = SITUATIONS.filter(
      (situation) =>
        !Object.values(READINGS).some((reading) => write(situation, reading).problems.length === 0),
    );
    expect(faulty).toEqual([]);
  });

  describe(`${language}: questions`, () => {
    it.each([
      'several_customers',
      'customer_not_found',
      'question_needed',
      'self_serve_by_operator',
      'unknown_charge',
    ] as const)('asks exactly one: %s', (situation) => {
      expect(write(situation).text.match(rules.question)).toHaveLength(1);
    });

    it('asks nothing back of a thank-you', () => {
      expect(write('nothing_asked').text).not.toMatch(rules.question);
    });
  });
}

function expectWhole(text: string, { never, paragraphEnd }: DraftRules, name: string): void {
  const prose = text.replace(/https:\S+/g, '');
  expect(text, name).not.toMatch(HOLES);
  for (const pattern of never) expect(prose, `${name}: ${pattern}`).not.toMatch(pattern);
  const lines = text.split('\n').slice(1);
  lines.forEach((line, at) => {
    if (line === '' || line.startsWith('- ') || line.startsWith('https:')) return;
    expect(line, `${name}: ${text}`).toMatch(paragraphEnd);
    // What announces something has it below.
    if (/[:：]$/.test(line)) {
      const below = lines.slice(at + 1).find((each) => each !== '') ?? '';
      expect(below, `${name}: ${text}`).toMatch(/^(?:- |https:)/);
    }
  });
}
