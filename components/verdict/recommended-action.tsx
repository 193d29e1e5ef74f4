import { dashboardUrl } from '../../lib/billing/dashboard-url';
import type { Case } from '../../lib/case/case';
import type { Action } from '../../lib/triage/decision';
import { usePanel } from '../panel/panel-context';
import { bringIntoView, PLACES } from '../panel/places';
import { Button, buttonClass } from '../parts/button';
import { actionKind } from './action-kind';
import type { InsertReply } from './use-insert-reply';
import styles from './verdict.module.css';

interface RecommendedActionProps {
  case: Case;
  insert: () => void;
  /** What has to be settled before the reply is inserted; changing waits for the person too. */
  gate: InsertReply['blocked'];
}

/** The one prominent button of the screen. */
export function RecommendedAction({ case: shown, insert, gate }: RecommendedActionProps) {
  const { words, mode } = usePanel();
  const say = words.panel.verdict;
  const { decision } = shown;
  const action = decision.actions.find((each) => each.id === decision.recommended);
  const title = action ? words.decision.action(action, shown).title : say.nothingToDo;
  const kind = actionKind(decision.recommended);

  if (kind === 'choose') {
    return (
      <Button tone="primary" onClick={() => bringIntoView(PLACES.picker)}>
        {say.chooseCustomer}
      </Button>
    );
  }
  if (gate === 'identity_not_verified') {
    return (
      <Button tone="primary" onClick={() => bringIntoView(PLACES.identity)}>
        {say.unblocks.identity_not_verified}
      </Button>
    );
  }
  const inserts = kind === 'nothing' || kind === 'insert';
  if (inserts && gate === 'draft_held' && action?.enabled !== false) {
    return (
      <Button tone="primary" onClick={() => bringIntoView(PLACES.draft)}>
        {words.panel.replyGate.openDraft}
      </Button>
    );
  }
  if (kind === 'nothing') {
    return (
      <Button tone="primary" onClick={insert}>
        {decision.situation === 'refund_held_up' ? say.insertNothingMore : say.insertNothingToDo}
      </Button>
    );
  }
  if (action && !action.enabled) return <BlockedAction action={action} title={title} />;
  if (kind === 'dashboard' && action?.target) {
    return (
      <a
        className={buttonClass('primary')}
        title={words.panel.openInStripe}
        href={dashboardUrl(mode, action.target)}
        target="_blank"
        rel="noreferrer noopener"
      >
        <span>
          {title}
          <span className="visually-hidden">: {words.panel.openInStripe}</span>
        </span>
        <span aria-hidden="true">↗</span>
      </a>
    );
  }
  if (kind === 'gap') {
    return (
      <Button tone="primary" onClick={() => bringIntoView(PLACES.gap)}>
        {title}
      </Button>
    );
  }
  return (
    <Button tone="primary" onClick={insert}>
      {title}
    </Button>
  );
}

/** Still the recommended one: it says what unblocks it, and leads there where the panel has the place. */
function BlockedAction({ action, title }: { action: Action; title: string }) {
  const { words } = usePanel();
  const [first] = action.blockedBy;
  const gate = first === 'contract_not_checked' || first === 'identity_not_verified' ? first : null;
  return (
    <>
      <Button
        tone="primary"
        aria-disabled={gate ? undefined : true}
        onClick={() =>
          gate && bringIntoView(gate === 'contract_not_checked' ? PLACES.contract : PLACES.identity)
        }
      >
        {gate ? words.panel.verdict.unblocks[gate] : title}
      </Button>
      {first && <p className={styles.hint}>{gate ? title : words.decision.blocker(first)}</p>}
    </>
  );
}
