import { h } from '../../gmail/page/h';
import type { PaneMarks, ZendeskPageVariant } from '../zendesk-variant';

/** One mounted ticket: boxes around its columns, which say whose they are in the way of their year. */
export interface MarkedPane {
  /** The outermost box; it is what is hidden. */
  element: HTMLElement;
  /** Puts the marks on; until then the pane is anybody's. */
  mark(): void;
  bringToFront(isFront: boolean): void;
}

/**
 * @param conversation the column of the log and the composer
 * @param columns all columns, with that one among them
 */
export function markedPane(
  id: number,
  conversation: HTMLElement,
  columns: HTMLElement[],
  { pane, hiddenBy, strangers }: Pick<ZendeskPageVariant, 'pane' | 'hiddenBy' | 'strangers'>,
): MarkedPane {
  const layout = h('div', { class: 'layout' }, ...columns);
  const whole = h('div', { class: 'whole' }, layout);
  const grid = h('div', {}, whole);
  const element = h('div', { class: 'pane' }, grid);
  if (strangers) addStrangers(id, whole, conversation);
  const has = (mark: PaneMarks) => pane === mark || pane === '2026';
  if (has('grid-data') || has('grid-class')) grid.className = 'ticket-panes-grid-layout';
  if (has('workspace')) element.classList.add('workspace');
  return {
    element,
    mark() {
      if (has('anchor')) conversation.dataset.sideConversationsAnchorId = String(id);
      if (has('ticket-id')) whole.dataset.ticketId = String(id);
      if (has('custom-layout')) layout.dataset.testId = `ticket-${id}-custom-layout`;
    },
    bringToFront(isFront) {
      if (hiddenBy === 'visibility') element.style.visibility = isFront ? '' : 'hidden';
      else element.style.opacity = isFront ? '' : '0';
      element.style.zIndex = isFront ? '1' : '0';
      if (has('grid-data')) grid.dataset.isActive = String(isFront);
      if (pane === 'grid-class') grid.classList.toggle('active', isFront);
      if (has('workspace')) element.classList.toggle('is-cached', !isFront);
    },
  };
}

/** What other extensions and older wrappers leave in the pane. */
function addStrangers(id: number, whole: HTMLElement, conversation: HTMLElement): void {
  whole.dataset.sideConversationsAnchorId = '1';
  conversation.prepend(
    h('button', { type: 'button', class: 'stranger', 'data-ticket-id': String(id) }, 'Start timer'),
  );
}
