import type { Case } from '../../lib/case/case';
import { actionText } from '../../lib/reply/action-text';
import type { Action } from '../../lib/triage/decision';
import type { CaseView } from '../panel/case-view';
import { usePanel } from '../panel/panel-context';
import type { EditedDraft } from '../panel/use-draft-edits';
import { Block } from '../parts/block';
import { actionKind } from '../verdict/action-kind';
import { insertingBlockedBy } from '../verdict/inserting-blocked';
import { useInsert } from '../verdict/use-insert';
import { ActionRow } from './action-row';
import styles from './actions-block.module.css';

/** ACTIONS: the ladder, safest and most reversible first. */
export function ActionsBlock({ view, draft }: { view: CaseView; draft: EditedDraft }) {
  const { words, sample } = usePanel();
  const { insert, inserting } = useInsert();
  const say = words.panel.actions;
  const actions = view.case.decision.actions.filter((action) => hasControl(action, view.case));
  const off = inserting || insertingBlockedBy(view.case) !== null;
  return (
    <Block title={words.panel.blocks.actions}>
      {actions.length === 0 ? (
        <p className={styles.note}>{say.none}</p>
      ) : (
        <ol className={styles.ladder}>
          {actions.map((action) => (
            <ActionRow
              key={`${action.id} ${action.target} ${action.reversible}`}
              action={action}
              case={view.case}
              off={off}
              draft={draft}
              insert={insert}
            />
          ))}
        </ol>
      )}
      <p className={styles.note}>{sample ? say.sampleNote : say.writesNote}</p>
    </Block>
  );
}

/** What may not be told, or cannot be told whole, has no text to insert. */
function hasControl(action: Action, shown: Case): boolean {
  const silent = actionKind(action.id) === 'insert' && actionText(action, shown) === null;
  return !silent || !action.enabled;
}
