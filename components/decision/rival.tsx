import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import styles from './decision-block.module.css';

/** The bucket that came next, and why it lost, in the handoff's words. */
export function Rival({ case: shown }: { case: Case }) {
  const { words } = usePanel();
  const { rival } = shown.decision;
  if (!rival) return null;
  const { rivalBecause } = shown.handoff.json.decision;
  return (
    <p className={styles.hint} data-rival-because="">
      {words.panel.decision.rival(words.decision.bucket(rival))} {rivalBecause}
    </p>
  );
}
