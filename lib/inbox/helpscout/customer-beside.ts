import { addressKey } from '../email-address';
import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { HELP_SCOUT } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

/** The customer as the sidebar shows them. */
export interface CustomerBeside {
  name: string | null;
  /** Distinct, in the page's order and spelling. */
  addresses: string[];
  /** Whether it shows one more address that cannot be read, as it is cut short. */
  hasUnread: boolean;
  /** The ids of their conversations, of which the sidebar lists some; not always the open one. */
  conversations: string[];
  /** What of the page it was read from. */
  element: Element;
}

const NAME_LIMIT = 200;
/** More are no choice. */
const ADDRESS_LIMIT = 20;

/** The customer of the sidebar, or null where it is folded away, not there yet, or has no address. */
export function customerBeside(root: Element, visible: Visible): CustomerBeside | null {
  const shown = (element: Element) => visible(element) && !writtenBySomebody(element);
  const emails = ranked(root, HELP_SCOUT.customerEmail, (e) => shown(e) && isMeantAsAddress(e));
  const [first] = emails;
  if (!first) return null;
  const found = new Map<string, string>();
  let hasUnread = false;
  for (const element of emails) {
    // Not `innerText`: an address is drawn as two boxes, so that its end stays in sight, and would fall apart.
    const text = element.textContent.trim();
    const key = text.includes('…') ? null : addressKey(text);
    if (key === null) hasUnread = true;
    else if (!found.has(key)) found.set(key, text);
  }
  const name = ranked(root, HELP_SCOUT.customerName, shown)[0]?.textContent.trim() ?? '';
  return {
    name: name && !name.includes('…') ? name.slice(0, NAME_LIMIT) : null,
    addresses: [...found.values()].slice(0, ADDRESS_LIMIT),
    hasUnread,
    conversations: ranked(root, HELP_SCOUT.customerConversation, shown).flatMap(idIn),
    element: first.closest(LIST) ?? first,
  };
}

const LIST = '[data-testid="Sidebar.CustomerProfile"], [data-cy="Sidebar.CustomerEmails"]';

function isMeantAsAddress(element: Element): boolean {
  return /[@…]/.test(element.textContent) && !element.closest('[data-cy="Sidebar.CustomerName"]');
}

function idIn(link: Element): string[] {
  return /\/conversation\/(\d+)/.exec(link.getAttribute('href') ?? '')?.slice(1) ?? [];
}
