import type { Anomaly } from '../../lib/billing/anomaly';
import { anomalyOwner } from '../../lib/billing/anomaly-owner';
import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import styles from './billing-state.module.css';

const ORDER: Anomaly['severity'][] = ['bad', 'warn', 'info'];
const SIGN = { bad: '■', warn: '▲', info: '●' };
/** How many are shown before the fold. */
const SHOWN = 6;

/** What is out of the ordinary, worst first; whose it is, where it is not the chosen customer's. */
export function Anomalies({ case: shown }: { case: Case }) {
  const { words } = usePanel();
  const say = words.panel.billing;
  const sorted = shown.decision.anomalies.toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
  const folded = sorted.slice(SHOWN);
  return (
    <>
      {sorted.slice(0, SHOWN).map(row)}
      {folded.length > 0 && (
        <details className={styles.fold}>
          <summary>{say.moreAnomalies(folded.length)}</summary>
          {folded.map(row)}
        </details>
      )}
    </>
  );

  function row(anomaly: Anomaly) {
    const owner = anomalyOwner(anomaly, shown.reading);
    return (
      <div
        key={`${anomaly.id} ${anomaly.objects.join(' ')}`}
        className={`${styles.anomaly} ${styles[anomaly.severity]}`}
        data-anomaly={anomaly.id}
      >
        <span role="img" aria-label={say.severity[anomaly.severity]}>
          {SIGN[anomaly.severity]}
        </span>
        <div>
          {words.decision.anomaly(anomaly, shown)}
          {owner && (
            <>
              {' '}
              {say.ofCustomer} <ObjectId id={owner} />
            </>
          )}
        </div>
      </div>
    );
  }
}
