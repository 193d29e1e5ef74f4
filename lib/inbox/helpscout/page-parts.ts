import type { Visible } from '../visible';
import { type CustomerBeside, customerBeside } from './customer-beside';
import { type PageTitle, pageTitle } from './page-title';
import { type Thread, threadsOf } from './threads';

/** What Help Scout draws of a conversation, each at its own time. */
export interface PageParts {
  title: PageTitle | null;
  threads: Thread[];
  customer: CustomerBeside | null;
}

export type PartName = keyof PageParts;

/** Marks of each part, none of which is shared with a part of another conversation; none where it is not there. */
export type PartMarks = Record<PartName, readonly string[]>;

export function pageParts(root: Element, visible: Visible): PageParts {
  return {
    title: pageTitle(root.ownerDocument.title),
    threads: threadsOf(root, visible),
    customer: customerBeside(root, visible),
  };
}

export function marksOf({ title, threads, customer }: PageParts): PartMarks {
  return {
    title: title ? [title.number] : [],
    // The ids of threads may come late, and the first of them may change with a new one.
    threads: threads.map(({ item }) => identity(item)),
    customer: customer
      ? [[identity(customer.element), customer.name, ...customer.addresses].join('\n')]
      : [],
  };
}

const identities = new WeakMap<Element, string>();
let last = 0;

/** A name for the element itself: the page may draw the same words anew in another. */
function identity(element: Element): string {
  const known = identities.get(element);
  if (known !== undefined) return known;
  last += 1;
  identities.set(element, `${last}`);
  return `${last}`;
}
