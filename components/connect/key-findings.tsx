import type { Mode } from '../../lib/billing/reading';
import type { KeyFinding, Purpose } from '../../lib/vault/key-permissions';
import { CapabilityTable } from './capability-table';
import styles from './connect-page.module.css';
import { KeyVerdict } from './key-verdict';
import type { ConnectPageProps } from './options-actions';

interface KeyFindingsProps {
  findings: KeyFinding[];
  mode: Mode;
  words: ConnectPageProps['words'];
}

/** What is missing stands before what is as it should be. */
const PLACE = { missing: 0, more_than_needed: 0, unknown: 1, allowed: 2 };

/** What was found: the verdict first, then by what it is needed for. */
export function KeyFindings({ findings, mode, words }: KeyFindingsProps) {
  const say = words.keyCheck;
  const of = (purpose: Purpose) => findings.filter((each) => each.purpose === purpose);
  const reads = of('read').toSorted((a, b) => PLACE[a.state.kind] - PLACE[b.state.kind]);
  const never = of('never');
  const refused = never.filter(({ state }) => state.kind === 'missing');
  return (
    <>
      <KeyVerdict findings={findings} mode={mode} words={words} />
      <CapabilityTable title={say.groups.read} rows={reads} all={findings} words={words} />
      <CapabilityTable title={say.groups.act} rows={of('act')} all={findings} words={words} />
      <p className={styles.hint}>{say.actNote}</p>
      <CapabilityTable
        title={say.groups.never}
        rows={never.filter((each) => !refused.includes(each))}
        all={findings}
        words={words}
      />
      <p className={styles.hint}>{say.neverNote(refused.length, never.length)}</p>
    </>
  );
}
