import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { Block } from '../parts/block';
import { Pill } from '../parts/pill';
import { BucketChoice } from './bucket-choice';
import { ContractGate } from './contract-gate';
import styles from './decision-block.module.css';
import { EvidenceList } from './evidence-list';
import { locksWrites } from './locks-writes';
import { Rival } from './rival';
import { WouldChangeList } from './would-change-list';

/** DECISION: why this and not the rival, and what the contract says before anything is changed. */
export function DecisionBlock({ case: shown }: { case: Case }) {
  const { words } = usePanel();
  const say = words.panel.decision;
  const { decision, confirmations } = shown;
  return (
    <Block title={words.panel.blocks.decision}>
      <p className={styles.why}>{words.decision.whyCorrect(shown)}</p>
      <details open>
        <summary className={styles.summary}>{say.why}</summary>
        <EvidenceList decision={decision} />
        <Rival case={shown} />
      </details>
      <WouldChangeList decision={decision} />
      {decision.contract.length === 0 ? (
        <p className={styles.hint}>{say.plainContract}</p>
      ) : (
        <div className={styles.chips}>
          <span>{say.contract}</span>
          {decision.contract.map((shape) => (
            <Pill key={shape} tone="info" data-contract={shape}>
              {words.decision.contract(shape)}
            </Pill>
          ))}
        </div>
      )}
      {locksWrites(shown) && <ContractGate case={shown} />}
      <BucketChoice bucket={decision.bucket} chosen={confirmations.bucket} />
    </Block>
  );
}
