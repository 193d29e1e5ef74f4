import type { Decision } from '../../lib/triage/decision';
import { usePanel } from '../panel/panel-context';
import { ObjectIds } from '../parts/object-id';
import styles from './decision-block.module.css';

/** Objects named behind one line; the rest is in the billing state. */
const OBJECTS_SHOWN = 3;

/** Line by line: what speaks for the verdict, and why its rival lost. */
export function EvidenceList({ decision }: { decision: Decision }) {
  const { words } = usePanel();
  const say = words.panel.decision;
  if (decision.evidence.length === 0) return <p className={styles.hint}>{say.noEvidence}</p>;
  const sorted = decision.evidence.toSorted((a, b) => Number(pro(b)) - Number(pro(a)));
  return (
    <ul className={styles.evidence}>
      {sorted.map((line, at) => {
        const stance = pro(line) ? say.for : say.against;
        return (
          <li
            // biome-ignore lint/suspicious/noArrayIndexKey: the same reason may stand there twice
            key={`${line.id} ${at}`}
            className={pro(line) ? undefined : styles.against}
            data-evidence={line.id}
          >
            <span className={styles.sign}>
              <span aria-hidden="true">{pro(line) ? '+' : '–'}</span>
              <span className="visually-hidden">{stance}: </span>
            </span>
            <span>
              {line.bucket !== decision.bucket && `${words.decision.bucket(line.bucket)}: `}
              {words.decision.evidence(line)}{' '}
              <ObjectIds ids={line.objects.slice(0, OBJECTS_SHOWN)} />
            </span>
          </li>
        );
      })}
    </ul>
  );

  function pro({ bucket, weight }: Decision['evidence'][number]): boolean {
    return bucket === decision.bucket && weight > 0;
  }
}
