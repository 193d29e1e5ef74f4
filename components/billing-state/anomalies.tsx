import type { Case } from '../../lib/case/case';
import type { Anomaly } from '../../lib/triage/decision';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';

const ORDER: Anomaly['severity'][] = ['bad', 'warn', 'info'];
const SIGN = { bad: '■', warn: '▲', info: '●' };

/** What is out of the ordinary, worst first. */
export function Anomalies({ case: shown }: { case: Case }) {
  const { words } = usePanel();
  const sorted = shown.decision.anomalies.toSorted(
    (a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity),
  );
  return sorted.map((anomaly) => (
    <div
      key={`${anomaly.id} ${anomaly.objects.join(' ')}`}
      className={`${styles.anomaly} ${styles[anomaly.severity]}`}
      data-anomaly={anomaly.id}
    >
      <span role="img" aria-label={words.panel.billing.severity[anomaly.severity]}>
        {SIGN[anomaly.severity]}
      </span>
      <div>{words.decision.anomaly(anomaly, shown)}</div>
    </div>
  ));
}
