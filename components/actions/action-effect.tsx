import { Fragment } from 'react';
import type { Action } from '../../lib/triage/decision';
import { usePanel } from '../panel/panel-context';
import styles from './actions-block.module.css';

/** What a step changes in Stripe, before and after, whether it can be undone, and what it costs. */
export function ActionEffect({ action }: { action: Action }) {
  const { words } = usePanel();
  const lines = words.decision.effect(action);
  if (lines.length === 0) return null;
  return (
    <dl className={styles.effect}>
      {lines.map(({ id, label, text }) => (
        <Fragment key={id}>
          <dt>{label}</dt>
          <dd data-effect={id}>{text}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
