import { describe, expect, it } from 'vitest';
import { bareFacts } from '../../lib/reply/bare-facts';
import {
  type OwnTemplates,
  readOwnTemplates,
  TEMPLATE_LIMIT,
  withTemplate,
} from '../../lib/reply/own-templates';
import { writeDraft } from '../../lib/reply/write-draft';
import type { Situation } from '../../lib/triage/decision';
import { aConversation, aReading, NOW, noConfirmations } from '../build/model';
import { decisionFor } from './situations';

function write(
  templates: OwnTemplates,
  situation: Situation = 'charge_explained',
  conversation = aConversation(),
) {
  const reading = aReading();
  return writeDraft({
    conversation,
    reading,
    decision: decisionFor(situation, reading),
    confirmations: noConfirmations(),
    language: 'en',
    now: NOW,
    templates,
  });
}

const own = (text: string): OwnTemplates => ({ en: { charge_explained: text } });
const builtIn = write({});

describe('a draft', () => {
  it('is in the operator’s words where there are some', () => {
    const { text, template } = write(own('You paid {{ amount }} for {{ plan }}.'));
    expect(text).toBe('Hello Priya,\n\nYou paid $29.00 for Pro.');
    expect(template).toBe('own');
  });

  it('has the operator’s greeting over every situation', () => {
    const { text, template } = write({ en: { greeting: 'Dear {{ first_name }},' } });
    expect(text).toBe(builtIn.text.replace('Hello Priya,', 'Dear Priya,'));
    expect(template).toBe('own');
  });

  it('is built in for another language and for another situation', () => {
    expect(write({ de: { charge_explained: 'Hallo' } })).toEqual(builtIn);
    expect(write({ en: { nothing_asked: 'Hi' } })).toEqual(builtIn);
    expect(builtIn.template).toBe('built_in');
  });

  it.each([
    ['an unknown variable', 'You paid {{ amuont }}.'],
    ['an unknown filter', '{{ amount | shout }}'],
    ['a tag that is not closed', '{% if amount %}Paid.'],
    ['another file', '{% render "https://else.example/x" %}'],
    ['nothing at all', '{% if dispute_amount %}Dispute{% endif %}'],
    ['a loop in a loop', '{% for i in (1..200) %}{% for j in (1..200) %}a{% endfor %}{% endfor %}'],
    ['too much text', `{% for i in (1..100) %}${'a'.repeat(100)}{% endfor %}`],
    ['too much memory', '{% for i in (1..100000000) %}a{% endfor %}'],
    [
      'a text that doubles',
      '{% assign a = "aaaaaaaa" %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}',
    ],
    ['a long way', `${'x'.repeat(30_000)}`],
  ])('is the built-in one, and says so, for %s', (_, text) => {
    const started = performance.now();
    expect(write(own(text))).toEqual({ ...builtIn, template: 'own_failed' });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('is held to the same rules', () => {
    const { problems } = write(own('We promise a refund of $512.00, see https://else.example/x'));
    expect(problems.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['promise', 'unknown_amount', 'unknown_link']),
    );
  });

  it('tells nothing to somebody who is not tied to the account, in whatever words', () => {
    const all = Object.keys(bareFacts())
      .filter((name) => name !== 'first_name')
      .map((name) => `{{ ${name} }}`)
      .join(' ');
    const stranger = aConversation({ replyTo: 'somebody@else.example' });
    const { text, situation } = write(
      { en: { customer_not_found: `Hm. ${all}`, greeting: `Hi {{ first_name }} ${all}` } },
      'charge_explained',
      stranger,
    );
    expect(situation).toBe('customer_not_found');
    expect(text).toMatch(/^Hi Priya [a-z0 ]*\n\nHm\. [a-z0 ]*$/);
  });
});

describe('what was stored', () => {
  it.each([
    ['nothing', undefined, {}],
    ['null', null, {}],
    ['a word', 'en', {}],
    ['another shape', { en: 'Hello', de: [1] }, {}],
    [
      'a situation that is no more',
      { en: { gone: 'x', greeting: 'Hi' } },
      { en: { greeting: 'Hi' } },
    ],
    ['a language that is no more', { tlh: { greeting: 'x' } }, {}],
    ['a template that is too long', { en: { greeting: 'x'.repeat(TEMPLATE_LIMIT + 1) } }, {}],
    ['an empty one', { en: { greeting: ' ' } }, {}],
    ['what is inherited', Object.create({ en: { greeting: 'x' } }), {}],
  ])('is read from %s', (_, stored, read) => {
    expect(readOwnTemplates(stored)).toEqual(read);
  });
});

describe('a template', () => {
  it('is set, changed, and taken back without a trace', () => {
    const one = withTemplate({}, 'en', 'greeting', 'Hi');
    const two = withTemplate(one, 'de', 'nothing_asked', 'Hallo');
    expect(two).toEqual({ en: { greeting: 'Hi' }, de: { nothing_asked: 'Hallo' } });
    expect(withTemplate(two, 'en', 'greeting', 'Hey').en).toEqual({ greeting: 'Hey' });
    expect(withTemplate(two, 'en', 'greeting', null)).toEqual({ de: { nothing_asked: 'Hallo' } });
    expect(one).toEqual({ en: { greeting: 'Hi' } });
  });
});
