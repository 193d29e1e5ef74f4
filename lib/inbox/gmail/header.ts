import type { Person } from '../conversation';
import { addressKey } from '../email-address';
import { ranked } from '../ranked';
import type { Selector } from '../selector';
import { GMAIL } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

const NAME_LIMIT = 200;

/** The people whom a message's header names as its author; one, unless the page is not what we know. */
export function authorsOf(item: Element): Person[] {
  return people(item, GMAIL.sender, (element) => element.closest('.hb') === null);
}

/** The people whom a message's header shows as recipients; Gmail cuts a long list. */
export function recipientsOf(item: Element): Person[] {
  return people(item, GMAIL.recipient, () => true);
}

/** The element that shows the author, for the chip. */
export function authorElement(item: Element): Element | null {
  return ranked(item, GMAIL.sender, (e) => inHeader(e) && e.closest('.hb') === null)[0] ?? null;
}

function people(
  item: Element,
  selectors: readonly Selector[],
  keep: (element: Element) => boolean,
): Person[] {
  const found = new Map<string, Person>();
  for (const element of ranked(item, selectors, (e) => inHeader(e) && keep(e))) {
    const person = personOf(element);
    const key = person && addressKey(person.email);
    if (person && key && !found.has(key)) found.set(key, person);
  }
  return [...found.values()];
}

/** The details popup and a reply being written name other people too. */
const BESIDE_HEADER = '.ajA, .ajC, .M9, form, [role="dialog"]';

function inHeader(element: Element): boolean {
  return (
    personOf(element) !== null &&
    !writtenBySomebody(element) &&
    element.closest(BESIDE_HEADER) === null
  );
}

function personOf(element: Element): Person | null {
  const written =
    element.getAttribute('email') ??
    element.getAttribute('data-hovercard-id') ??
    element.getAttribute('jid');
  const email = written?.trim() ?? '';
  if (!addressKey(email)) return null;
  const name = (element.getAttribute('name') ?? element.getAttribute('data-name') ?? '').trim();
  return { email, name: name && name !== email ? name.slice(0, NAME_LIMIT) : null };
}
