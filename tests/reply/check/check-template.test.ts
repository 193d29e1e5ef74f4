import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTemplate } from '../../../lib/reply/check/check-template';
import { literalText } from '../../../lib/reply/check/literal-text';
import { nearestName } from '../../../lib/reply/check/nearest-name';
import { VARIABLE_NAMES } from '../../../lib/reply/check/read-template';
import { DRAFT_LANGUAGES } from '../../../lib/reply/draft-language';
import { TEMPLATE_NAMES, type TemplateName } from '../../../lib/reply/own-templates';
import { builtInTemplate } from '../../../lib/reply/render-draft';
import { anyCardNumber } from '../../build/any-card-number';
import { NOW } from '../../build/model';

const check = (template: string, name: TemplateName = 'charge_explained') =>
  checkTemplate(template, { language: 'en', name, now: NOW });
const ids = (template: string, name?: TemplateName) => check(template, name).map(({ id }) => id);

describe('every built-in template', () => {
  it.each(DRAFT_LANGUAGES)('in %s has nothing to be mended', (language) => {
    const faulty = TEMPLATE_NAMES.flatMap((name) =>
      checkTemplate(builtInTemplate(language, name), { language, name, now: NOW }).map(
        ({ id, excerpt }) => `${name}: ${id} ${excerpt}`,
      ),
    );
    expect(faulty).toEqual([]);
  });
});

describe('a template that Liquid cannot use', () => {
  it.each([
    ['Paid.\n{% if amount %}yes', 2, 'tag {% if amount %} not closed'],
    ['a\n\n{{ amount | shout }}', 3, 'undefined filter: shout'],
    ['{% render "x" %}', 1, 'tag "render" not found'],
    ['Hello {{ amount', 1, 'output "{{ amount" not closed'],
    ['{% nonsense %}', 1, 'tag "nonsense" not found'],
  ])('%j: line %d, %s', (template, line, excerpt) => {
    expect(check(template)).toEqual([{ id: 'syntax', excerpt, line, nearest: null, blocks: true }]);
  });

  it('names each variable that does not exist, its line, and what may have been meant', () => {
    expect(
      check(
        '{{ amuont }}\n{% for line in lines %}{{ line }}{{ forloop.index }}{% endfor %}\n{% if banana %}x{% endif %}',
      ),
    ).toMatchObject([
      { id: 'unknown_variable', excerpt: 'amuont', line: 1, nearest: 'amount' },
      { id: 'unknown_variable', excerpt: 'banana', line: 3, nearest: null },
    ]);
  });

  it('finds one that only sometimes fails', () => {
    expect(check('First: {{ lines[0] }}')).toMatchObject([
      { id: 'fails', excerpt: expect.stringContaining('lines.0') },
    ]);
    expect(check('First: {% if lines.size > 0 %}{{ lines[0] }}{% endif %}')).toEqual([]);
  });

  it.each([
    ['', ['empty']],
    [' \n', ['empty']],
    ['x'.repeat(4_001), ['too_big']],
    ['{% for i in (1..100000) %}a{% endfor %}', ['fails']],
  ])('%#', (template, expected) => expect(ids(template)).toEqual(expected));
});

describe('what a template may not bring', () => {
  it.each([
    ['You paid $29.00.', 'unknown_amount', '$29.00'],
    ['{% assign paid = "€ 12.50" %}You paid {{ paid }}.', 'unknown_amount', '€ 12.50'],
    ['See https://else.example/help for more.', 'unknown_link', 'https://else.example/help'],
    ['Customer cus_Q8m2aaaaf1', 'stripe_id', 'cus_Q8m2aaaaf1'],
    [
      'https://billing.stripe.com/p/session/test_abc',
      'session_url',
      'billing.stripe.com/p/session/test_abc',
    ],
    ['Card 4242 4242 4242 4242', 'card_number', '4242 4242 4242 4242'],
    ['We promise that it will not happen again.', 'promise', 'We promise'],
    ['{% if plan %}You will be refunded.{% endif %}', 'promise', 'will be refunded'],
    ['We have refunded your payment.', 'claims_done', 'have refunded'],
    ['{% if plan %}We have refunded it.{% endif %}', 'claims_done', 'have refunded'],
    ['Your subscription was cancelled.', 'claims_done', 'was cancelled'],
    ['{% if refund_amount %}We have upgraded you.{% endif %}', 'claims_done', 'have upgraded'],
    [
      '{% if plan and invoice_number == nil %}We have refunded you.{% endif %}Hello',
      'claims_done',
      'have refunded',
    ],
    ['{% if plan == "x" %}I have cancelled it.{% endif %}Hello', 'claims_done', 'have cancelled'],
    ['{% if plan == "x" %}We have upgraded you.{% endif %}Hello', 'claims_done', 'have upgraded'],
    ['{% if plan == "x" %}We promise it.{% endif %}Hello', 'promise', 'We promise'],
    ['<b>Hello</b>', 'markup', '<b>'],
    ['[our page](x)', 'markup', '[our page](x)'],
  ])('%s', (template, id, excerpt) => {
    const found = check(template);
    expect(found).toContainEqual(expect.objectContaining({ id, excerpt, blocks: true }));
  });

  it('no key of Stripe’s', () => {
    expect(ids(`Use rk_${'live'}_${'n7'.repeat(12)}`)).toContain('stripe_id');
  });

  it('no card number, wherever it stands and however it is written', () => {
    fc.assert(
      fc.property(
        anyCardNumber,
        fc.constantFrom('%', '{% if plan %}%{% endif %}', "{{ '%' }}"),
        (number, around) => {
          expect(ids(around.replace(/(?<!\{)%(?!\})/, number))).toContain('card_number');
        },
      ),
    );
  });

  it('but what the facts behind it show', () => {
    expect(ids('{% if refund_amount %}We have refunded {{ refund_amount }}.{% endif %}')).toEqual(
      [],
    );
    expect(ids('It was refunded.', 'duplicate_refunded')).toEqual([]);
    expect(ids('Your subscription was cancelled.', 'cancel_already_set')).toEqual([]);
    expect(ids('You can see it here:\n\n{{ link }}', 'invoice_to_pay')).toEqual([]);
    expect(ids('{% comment %}not $5.00{% endcomment %}You paid {{ amount }}.')).toEqual([]);
  });

  it('says in which line, and once', () => {
    expect(check('Thank you.\n\nYou paid $29.00, and $29.00 again.')).toEqual([
      { id: 'unknown_amount', excerpt: '$29.00', line: 3, nearest: null, blocks: true },
    ]);
  });
});

it('whatever is typed, the check ends and says something of what cannot be used', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '{{',
      '}}',
      '{%',
      '%}',
      'if',
      'endif',
      'for i in lines',
      '|',
      "'",
      '"',
      '\n',
      '..',
      '(1..9)',
    ),
    fc.constantFrom(...VARIABLE_NAMES),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const template = pieces.join(' ');
      expect(literalText(template)).toHaveLength(template.length);
      for (const { id } of check(template)) expect(id).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

it.each([
  ['amuont', 'amount'],
  ['Plan', 'plan'],
  ['refund_ammount', 'refund_amount'],
  ['customer', null],
  ['x', null],
])('the name nearest to %s is %s', (typed, near) =>
  expect(nearestName(typed, VARIABLE_NAMES)).toBe(near),
);
