import { longDate } from '../../gmail/page/dates';
import { h } from '../../gmail/page/h';
import type { DeskComment, DeskTicket } from '../desk-records';
import { avatar } from './avatar';
import type { Workspace } from './workspace';

/** The messages and notes of a ticket. */
export function conversationLog(
  ticket: DeskTicket,
  { variant, words, after }: Workspace,
): HTMLElement {
  const log = h('div', { class: 'log', 'data-test-id': 'omni-log-container', role: 'log' });
  after(variant.conversation, () => {
    const drawn = ticket.comments.map((comment) => logItem(comment, words.noted));
    log.append(...(variant.order === 'oldest-first' ? drawn : drawn.toReversed()));
    if (variant.order === 'oldest-first') {
      requestAnimationFrame(() => log.scrollTo(0, log.scrollHeight));
    }
  });
  return log;
}

/** One message, or a note with its mark. */
export function logItem(
  { author, isPublic, at, text, html }: DeskComment,
  noted: string,
): HTMLElement {
  return h(
    'article',
    { 'data-test-id': 'omni-log-comment-item', class: isPublic ? '' : 'is-note' },
    avatar('Avatar', 'avatars.image'),
    h(
      'div',
      { 'data-test-id': 'omni-log-item-message', type: author.role },
      h(
        'div',
        { class: 'item-head' },
        h(
          'span',
          { 'data-test-id': 'omni-log-item-sender' },
          h(
            'a',
            { 'data-test-id': 'omni-log-comment-user-link', href: `/agent/users/${author.id}` },
            author.name,
          ),
        ),
        isPublic ? null : h('div', { 'data-test-id': 'omni-log-internal-note-tag' }, noted),
        h(
          'time',
          { 'data-test-id': 'timestamp-relative', datetime: new Date(at * 1000).toISOString() },
          longDate(at),
        ),
      ),
      h('div', { 'data-test-id': 'omni-log-message-content' }, commentBody(text, html)),
    ),
  );
}

/** What the sender wrote. Markup is drawn as markup, as hostile as it is; scripts in it do not run. */
function commentBody(text: string, html: string | null): HTMLElement {
  const body = h('div', { class: 'zd-comment', dir: 'auto' });
  if (html !== null) body.innerHTML = html;
  else body.append(...text.split(/\n{2,}/).map((part) => h('p', {}, broken(part))));
  return body;
}

function broken(part: string): (Node | string)[] {
  return part.split('\n').flatMap((line, index) => (index ? [h('br'), line] : [line]));
}
