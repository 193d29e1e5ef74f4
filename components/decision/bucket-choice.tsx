import { useId } from 'react';
import { BUCKETS, type Bucket } from '../../lib/triage/bucket';
import { usePanel } from '../panel/panel-context';
import styles from './decision-block.module.css';

/** The operator may know better: another bucket, and the rest follows. */
export function BucketChoice({ bucket, chosen }: { bucket: Bucket; chosen: Bucket | null }) {
  const { words, actions } = usePanel();
  const say = words.panel.decision;
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{say.change}</label>
      <select
        id={id}
        value={chosen ?? ''}
        onChange={({ target: { value } }) =>
          actions.chooseBucket(BUCKETS.find((each) => each === value) ?? null)
        }
      >
        <option value="">{chosen ? say.backToSuggested : words.decision.bucket(bucket)}</option>
        {BUCKETS.map((each) => (
          <option key={each} value={each}>
            {!chosen && each === bucket
              ? say.confirmBucket(words.decision.bucket(each))
              : words.decision.bucket(each)}
          </option>
        ))}
      </select>
      {chosen && <span>{say.chosenByYou}</span>}
    </div>
  );
}
