import type { Decision } from '../../lib/triage/decision';
import { usePanel } from '../panel/panel-context';
import styles from './decision-block.module.css';
import { EvidenceLine } from './evidence-line';

/** Line by line: what speaks for the verdict and against it, then its rival; what concerns neither is folded away. */
export function EvidenceList({ decision }: { decision: Decision }) {
  const { words } = usePanel();
  const say = words.panel.decision;
  const { evidence, bucket, rival } = decision;
  if (evidence.length === 0) return <p className={styles.hint}>{say.noEvidence}</p>;
  const heaviestFirst = evidence.toSorted((a, b) => b.weight - a.weight);
  const own = heaviestFirst.filter((each) => each.bucket === bucket);
  const ofRival = heaviestFirst.filter((each) => each.bucket === rival);
  const others = heaviestFirst.filter((each) => each.bucket !== bucket && each.bucket !== rival);
  return (
    <>
      {own.length + ofRival.length === 0 ? (
        <p className={styles.hint}>{say.noEvidence}</p>
      ) : (
        <Lines of={[...own, ...ofRival]} bucket={bucket} />
      )}
      {others.length > 0 && (
        <details>
          <summary className={styles.summary}>{say.otherEvidence(others.length)}</summary>
          <Lines of={others} bucket={bucket} />
        </details>
      )}
    </>
  );
}

function Lines({ of, bucket }: { of: Decision['evidence']; bucket: Decision['bucket'] }) {
  return (
    <ul className={styles.evidence}>
      {of.map((line, at) => (
        <EvidenceLine
          // biome-ignore lint/suspicious/noArrayIndexKey: the same reason may stand there twice
          key={`${line.id} ${line.bucket} ${at}`}
          line={line}
          own={line.bucket === bucket}
        />
      ))}
    </ul>
  );
}
