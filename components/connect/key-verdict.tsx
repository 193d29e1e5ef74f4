import { dashboardPage } from '../../lib/billing/dashboard-page';
import type { Mode } from '../../lib/billing/reading';
import type { KeyFinding } from '../../lib/vault/key-permissions';
import { OutsideLink } from '../parts/outside-link';
import { permissionName } from '../screens/permission-name';
import styles from './connect-page.module.css';
import { failureInWords } from './failure-in-words';
import type { ConnectPageProps } from './options-actions';

interface KeyVerdictProps {
  findings: KeyFinding[];
  mode: Mode;
  words: ConnectPageProps['words'];
}

/** What the operator has to do about the key: what it must be given first, what it must not have next. */
export function KeyVerdict({ findings, mode, words }: KeyVerdictProps) {
  const say = words.keyCheck;
  const lacking = findings.filter(
    ({ purpose, state }) => purpose === 'read' && state.kind === 'missing',
  );
  const essential = lacking.filter((each) => each.essential);
  const tooMuch = findings.filter(({ state }) => state.kind === 'more_than_needed');
  const reasons = findings.flatMap(({ state }) =>
    state.kind === 'unknown' ? [failureInWords(state.because, words.screens)] : [],
  );
  const fine = essential.length === 0 && tooMuch.length === 0 && reasons.length === 0;
  return (
    <>
      {essential.length > 0 && (
        <div role="alert" className={styles.wrong}>
          <p>{say.essential(essential.map(({ capability }) => say.names[capability]))}</p>
          <ul>
            {[...new Set(essential.flatMap(({ permission }) => permission ?? []))].map((slug) => (
              <li key={slug}>{permissionName(slug, words.screens)}</li>
            ))}
          </ul>
          <OutsideLink href={dashboardPage(mode, 'keys')}>{say.editKey}</OutsideLink>
        </div>
      )}
      {tooMuch.length > 0 && (
        <p className={styles.caution}>
          {say.tooMuch(tooMuch.length)}{' '}
          <OutsideLink href={dashboardPage(mode, 'keys')}>{say.editKey}</OutsideLink>
        </p>
      )}
      {reasons.length > 0 && (
        <p className={styles.caution}>
          {say.unchecked(reasons.length)} {[...new Set(reasons)].join(' ')}
        </p>
      )}
      {fine && <p className={styles.done}>✓ {lacking.length > 0 ? say.goodButHidden : say.good}</p>}
    </>
  );
}
