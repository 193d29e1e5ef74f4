import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { PLACES } from '../panel/places';
import { Block } from '../parts/block';
import { ObjectIds } from '../parts/object-id';
import { BacklogIssue } from './backlog-issue';
import { HandoffMenu } from './handoff-menu';
import styles from './product-gap-block.module.css';

/** PRODUCT GAP: what should be fixed in the product; and the case, ready to hand over. */
export function ProductGapBlock({ case: shown }: { case: Case }) {
  const { words } = usePanel();
  const say = words.panel.gap;
  const { decision } = shown;
  return (
    <Block title={words.panel.blocks.gap} id={PLACES.gap} tabIndex={-1}>
      {decision.gaps.length === 0 && <p className={styles.gap}>{say.none}</p>}
      {decision.gaps.map((gap) => (
        <p key={gap.id} className={styles.gap} data-gap={gap.id}>
          {words.decision.gap(gap)} <ObjectIds ids={gap.objects} />
        </p>
      ))}
      {decision.gaps.length > 0 && <BacklogIssue case={shown} />}
      <div className={styles.row}>
        <HandoffMenu case={shown} />
      </div>
    </Block>
  );
}
