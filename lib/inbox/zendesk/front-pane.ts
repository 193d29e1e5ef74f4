import { ranked } from '../ranked';
import type { Selector } from '../selector';
import type { Visible } from '../visible';
import { ZENDESK } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

/** An anchor with this id was once a wrapper around any ticket. */
const OF_ANY = '1';

/**
 * Where on the page the ticket is: Zendesk keeps every open ticket mounted in the same place, and hides all but one.
 *
 * @param subject as Zendesk's records or the header's tab say it; a pane without a mark is the ticket's only where it
 *   shows that subject
 */
export function frontPane(
  doc: Document,
  id: string,
  subject: string | null,
  visible: Visible,
): Element | null {
  for (const [css] of ZENDESK.pane) {
    const marked = [...doc.querySelectorAll(css.replace('{id}', id))].filter(
      (pane) => isPane(pane) && visible(pane),
    );
    if (marked.length > 0) return onlyOne(marked);
  }
  if (subject === null || otherInFront(doc, id, visible)) return null;
  return onlyOne(
    ranked(
      doc,
      ZENDESK.paneInFront,
      (pane) => isPane(pane) && visible(pane) && showsSubject(pane, subject, visible),
    ),
  );
}

/** Whether the page shows a ticket that says it is another one. */
export function otherInFront(doc: Document, id: string, visible: Visible): boolean {
  return ZENDESK.paneOfAny.some(([css]) =>
    [...doc.querySelectorAll(css)].some((pane) => {
      const of = ticketOf(pane);
      return of !== null && of !== id && of !== OF_ANY && isPane(pane) && visible(pane);
    }),
  );
}

/**
 * Whether the header's current tab agrees that this ticket is open: null where there is no such tab, or it names
 * nothing.
 */
export function tabAgrees(doc: Document, id: string): boolean | null {
  const ids = currentTabs(doc).flatMap((tab) => (tab as HTMLElement).dataset.entityId ?? []);
  return ids.length === 0 ? null : ids.every((each) => each === id);
}

/** The subject as the ticket's own tab in the header says it. */
export function subjectOfTab(doc: Document, id: string): string | null {
  const tab = currentTabs(doc).find((each) => (each as HTMLElement).dataset.entityId === id);
  const title = tab && ranked(tab, ZENDESK.tabTitle, () => true)[0];
  return title?.textContent?.trim() || null;
}

/** The nearest element around a pane that has the whole ticket, as far as no other ticket lies in it. */
export function wholeTicket(pane: Element, id: string): Element {
  let whole = pane;
  for (let at = pane.parentElement; at && at.tagName !== 'BODY'; at = at.parentElement) {
    const strange = first(at, ZENDESK.paneOfAny, (e) => ![id, OF_ANY, null].includes(ticketOf(e)));
    if (strange || countOf(at, ZENDESK.editorView) > 1) break;
    whole = at;
  }
  return whole;
}

function currentTabs(doc: Document): Element[] {
  return ranked(doc, ZENDESK.tab, (tab) => !writtenBySomebody(tab));
}

function isPane(element: Element): boolean {
  if (writtenBySomebody(element)) return false;
  return [ZENDESK.editorView, ZENDESK.log].some((inside) => first(element, inside, () => true));
}

function first(
  root: ParentNode,
  selectors: readonly Selector[],
  keep: (element: Element) => boolean,
): Element | null {
  for (const [css] of selectors) {
    for (const found of root.querySelectorAll(css)) {
      if (!writtenBySomebody(found) && keep(found)) return found;
    }
  }
  return null;
}

function countOf(root: ParentNode, selectors: readonly Selector[]): number {
  return ranked(root, selectors, (element) => !writtenBySomebody(element)).length;
}

function ticketOf(pane: Element): string | null {
  const { sideConversationsAnchorId, ticketId, testId } = (pane as HTMLElement).dataset;
  const custom = /^ticket-(\d+)-custom-layout$/.exec(testId ?? '')?.[1];
  return sideConversationsAnchorId ?? ticketId ?? custom ?? null;
}

function showsSubject(pane: Element, subject: string, visible: Visible): boolean {
  const field = ranked(pane, ZENDESK.subject, (e) => visible(e) && !writtenBySomebody(e))[0];
  const shown = (field as HTMLInputElement | undefined)?.value ?? field?.textContent;
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  return shown != null && plain(shown) === plain(subject);
}

/** One element, or the one around all others; more are no answer. */
function onlyOne(panes: Element[]): Element | null {
  return panes.find((pane) => panes.every((other) => pane.contains(other))) ?? null;
}
