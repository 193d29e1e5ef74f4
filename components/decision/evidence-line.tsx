import type { Evidence } from '../../lib/triage/evidence';
import { usePanel } from '../panel/panel-context';
import { ObjectIds } from '../parts/object-id';
import styles from './decision-block.module.css';

/** Objects named behind one line; the rest is in the billing state. */
const OBJECTS_SHOWN = 3;

/** One reason: how much it weighs, for or against which bucket, and the objects it was read from. */
export function EvidenceLine({ line, own }: { line: Evidence; own: boolean }) {
  const { words } = usePanel();
  const say = words.panel.decision;
  const { id, weight, objects, bucket } = line;
  const size = Math.abs(weight);
  const more = objects.length - OBJECTS_SHOWN;
  return (
    <li
      className={own && weight > 0 ? undefined : styles.against}
      data-evidence={id}
      data-weight={weight}
    >
      <span className={styles.sign}>
        <span aria-hidden="true">{weight > 0 ? `+${size}` : `−${size}`}</span>
        <span className="visually-hidden">
          {weight > 0 ? say.for : say.against}, {say.weight(size)}:{' '}
        </span>
      </span>
      <span>
        {!own && `${words.decision.bucket(bucket)}: `}
        {words.decision.evidence(line)} <ObjectIds ids={objects.slice(0, OBJECTS_SHOWN)} />
        {more > 0 && ` ${say.moreObjects(more)}`}
      </span>
    </li>
  );
}
