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

/** What was found, the verdict first, then by what it is needed for. */
export function KeyFindings({ findings, mode, words }: KeyFindingsProps) {
  const say = words.keyCheck;
  const of = (purpose: Purpose) => findings.filter((each) => each.purpose === purpose);
  const never = of('never');
  const refused = never.filter(({ state }) => state.kind === 'missing');
  return (
    <>
      <KeyVerdict findings={findings} mode={mode} words={words} />
      <CapabilityTable title={say.groups.read} rows={of('read')} all={findings} words={words} />
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
