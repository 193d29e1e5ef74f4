import { dashboardUrl } from '../../lib/billing/dashboard-url';
import type { Case } from '../../lib/case/case';
import { actionText } from '../../lib/reply/action-text';
import type { Action } from '../../lib/triage/decision';
import { usePanel } from '../panel/panel-context';
import { bringIntoView, PLACES } from '../panel/places';
import type { EditedDraft } from '../panel/use-draft-edits';
import { Button, buttonClass } from '../parts/button';
import { actionKind } from '../verdict/action-kind';
import { ActionEffect } from './action-effect';
import styles from './actions-block.module.css';

interface ActionRowProps {
  action: Action;
  case: Case;
  /** Inserting is off. */
  off: boolean;
  /** The draft as it stands, edits included. */
  draft: EditedDraft;
  insert: (text: string) => void;
}

/** One step of the ladder: what it changes, whether it can be undone, and why it is off when it is. */
export function ActionRow({ action, case: shown, off, draft, insert }: ActionRowProps) {
  const { words } = usePanel();
  const { title, detail } = words.decision.action(action, shown);
  const given = actionText(action, shown);
  const text = given?.kind === 'draft' ? draft.text : (given?.text ?? null);
  const held =
    given?.kind === 'draft' && draft.heldBy.length > 0 && actionKind(action.id) === 'insert';
  return (
    <li
      className={styles.row}
      data-action={action.id}
      data-enabled={action.enabled}
      data-target={action.target ?? undefined}
    >
      <div>
        {title}
        {detail !== '' && <small>{detail}</small>}
      </div>
      <ActionControl action={action} title={title} off={off || held} text={text} insert={insert} />
      <div className={styles.below}>
        <ActionEffect action={action} />
        {action.blockedBy.map((blocker) => (
          <small key={blocker} className={styles.why}>
            {words.decision.blocker(blocker, action)}
          </small>
        ))}
        {held && action.enabled && (
          <small className={styles.why}>{words.panel.replyGate.heldInShort}</small>
        )}
      </div>
    </li>
  );
}

interface ActionControlProps extends Pick<ActionRowProps, 'action' | 'off' | 'insert'> {
  title: string;
  text: string | null;
}

function ActionControl({ action, title, off, text, insert }: ActionControlProps) {
  const { words, mode } = usePanel();
  const say = words.panel.actions;
  const kind = actionKind(action.id);
  const named = (label: string) => `${label}: ${title}`;
  if (!action.enabled) {
    return (
      <Button disabled aria-label={named(say.off)}>
        {say.off}
      </Button>
    );
  }
  if (kind === 'nothing') return null;
  if (kind === 'dashboard') {
    if (!action.target) return null;
    return (
      <a
        className={buttonClass('quiet')}
        href={dashboardUrl(mode, action.target)}
        target="_blank"
        rel="noreferrer noopener"
        aria-label={named(words.panel.openInStripe)}
      >
        {words.panel.openInStripe} ↗
      </a>
    );
  }
  if (kind === 'insert') {
    if (text === null) return null;
    return (
      <Button disabled={off} aria-label={named(say.insert)} onClick={() => insert(text)}>
        {say.insert}
      </Button>
    );
  }
  const place = kind === 'choose' ? PLACES.picker : PLACES.gap;
  const label = kind === 'choose' ? say.seePicker : say.see;
  return (
    <Button aria-label={named(label)} onClick={() => bringIntoView(place)}>
      {label}
    </Button>
  );
}
