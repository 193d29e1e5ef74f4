import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageTitle, subjectOf, titleNames } from '../../../lib/inbox/helpscout/page-title';

it.each([
  ['#12 Charged twice - Maria Keller', 'Maria Keller', 'Charged twice'],
  ['(3) #12 Plan - yearly -  Maria\u00a0Keller', 'Maria Keller', 'Plan - yearly'],
  ['#12 Plan - Keller - Print Ltd', 'Keller - Print Ltd', 'Plan'],
])('%s', (text, customer, subject) => {
  const title = pageTitle(text);
  expect(title?.number).toBe('12');
  expect(title && titleNames(title, customer)).toBe(true);
  expect(title && subjectOf(title, customer)).toBe(subject);
});

it.each(['Help Scout', 'All - Northwind', '12 Charged twice - Maria', '#x y - z', ''])(
  '%s names no conversation',
  (text) => {
    expect(pageTitle(text)).toBeNull();
  },
);

it('does not take the end of a name for the name, nor nothing for somebody', () => {
  const title = pageTitle('#12 Charged twice - Annemarie Keller');
  expect(title && titleNames(title, 'marie Keller')).toBe(false);
  expect(title && titleNames(title, ' ')).toBe(false);
});

it('finds the subject and the customer again, whatever they are', () => {
  const words = fc.string({ minLength: 1 }).map((text) => text.replace(/\s+/g, ' ').trim());
  fc.assert(
    fc.property(words, words.filter(Boolean), (subject, customer) => {
      const title = pageTitle(`#7 ${subject} - ${customer}`);
      expect(title && titleNames(title, customer)).toBe(true);
      expect(title && subjectOf(title, customer)).toBe(subject);
    }),
  );
});
