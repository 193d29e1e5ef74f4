import { h } from '../../gmail/page/h';
import type { DeskTicket } from '../desk-records';
import type { Channel } from '../zendesk-ticket';
import { channelSwitcher } from './channel-switcher';
import { composerToolbar } from './composer-toolbar';
import type { MountedEditor } from './editor';
import { focusHabits } from './focus-habits';
import { recipients } from './recipients';
import { draftOf, type Workspace } from './workspace';

const SIGNATURE = '<p>Sam Ortega<br>Northwind Apps</p>';

/** What stands below the conversation: channel, recipients, editor. Sending from it only counts. */
export interface Composer {
  element: HTMLElement;
  channel(): Channel;
  switchTo(channel: Channel): void;
  /** Puts a new editor with the same text in the place of this one. */
  replaceEditor(): Promise<void>;
  /** Counts what would have been sent, in `data-sent` or `data-notes-sent` of the body. */
  send(): void;
  /** The ticket's tab was closed; the drafts stay. */
  close(): void;
}

export function composer(ticket: DeskTicket, workspace: Workspace): Composer {
  const { words, drafts, variant } = workspace;
  const publicChannels: Channel[] = ticket.channel === 'web' ? ['web'] : [ticket.channel, 'web'];
  let channel: Channel = ticket.channel;
  let editor: MountedEditor | null = null;
  let latest = 0;
  const head = h('div', { class: 'composer-head' });
  const place = h(
    'div',
    variant.editor === '2021'
      ? { class: 'editor-place zendesk-editor--rich-text-container' }
      : { class: 'editor-place', 'data-test-id': 'ticket-rich-text-editor' },
  );
  const foot = h('div', { class: 'composer-foot' });
  const element = h(
    'div',
    { id: 'editor-view', 'data-test-id': 'editor-view', class: 'composer' },
    head,
    place,
    foot,
  );
  drawAround();
  workspace.after(variant.composer, () => void mount());
  return { element, channel: () => channel, switchTo, replaceEditor: mount, send, close };

  function drawAround() {
    element.classList.toggle('is-internal', channel === 'internal');
    const button = channelSwitcher(workspace, [...publicChannels, 'internal'], channel, switchTo);
    head.replaceChildren(button);
    const shown = channel;
    workspace.after(variant.customer, () => {
      if (shown === channel && channel === 'web' && head.children.length === 1) {
        head.append(recipients(ticket, words));
      }
    });
    foot.replaceChildren(composerToolbar(isMessaging() ? { label: words.send, send } : null));
  }

  function switchTo(next: Channel) {
    if (next === channel) return;
    const wasRich = isRich();
    const mounted = editor;
    if (mounted) drafts.set(draftOf(ticket, channel), mounted.html());
    channel = next;
    drawAround();
    if (mounted) mounted.setHtml(draft());
    // An editor of another kind, or one that is still being made with the other channel's draft.
    if (latest > 0 && !(mounted && wasRich === isRich())) void mount();
  }

  async function mount() {
    latest += 1;
    const own = latest;
    if (editor) drafts.set(draftOf(ticket, channel), editor.html());
    const hadFocus = editor?.element.contains(document.activeElement) ?? false;
    editor?.destroy();
    editor = null;
    const mounted = await workspace.mountEditor(place, {
      rich: isRich(),
      html: draft(),
      label: words.channels[channel],
      testId: testId(),
    });
    if (own !== latest) return mounted.destroy();
    editor = mounted;
    focusHabits(mounted, variant, own === 1 ? mount : null);
    if (hadFocus) mounted.element.focus();
  }

  function close() {
    latest += 1;
    if (editor) drafts.set(draftOf(ticket, channel), editor.html());
    editor?.destroy();
  }

  function draft(): string {
    const empty = variant.signature && channel === 'web' ? `<p></p>${SIGNATURE}` : '';
    return drafts.get(draftOf(ticket, channel)) ?? empty;
  }

  function send() {
    const count = channel === 'internal' ? 'notesSent' : 'sent';
    document.body.dataset[count] = String(Number(document.body.dataset[count] ?? 0) + 1);
    drafts.delete(draftOf(ticket, channel));
    editor?.setHtml(draft());
  }

  function isMessaging(): boolean {
    return channel !== 'web' && channel !== 'internal';
  }

  function isRich(): boolean {
    return !isMessaging();
  }

  function testId(): string | null {
    if (variant.editor !== 'ckeditor') return null;
    return isRich() ? 'omnicomposer-rich-text-ckeditor' : 'omnicomposer-plain-text-ckeditor';
  }
}
