import { dashboardPage } from '../../lib/billing/dashboard-page';
import type { PortalFinding } from '../../lib/billing/portal-findings';
import type { Mode } from '../../lib/billing/reading';
import { OutsideLink } from '../parts/outside-link';
import { Pill, type Tone } from '../parts/pill';
import styles from './findings.module.css';
import { usePortal } from './portal-context';

interface FindingsProps {
  found: PortalFinding[];
  mode: Mode;
  sample: boolean;
}

const SIGNS = { bad: '■', warn: '▲', info: '●' } satisfies Partial<Record<Tone, string>>;

/** What is off or missing, worst first; or that nothing is. */
export function Findings({ found, mode, sample }: FindingsProps) {
  const { words } = usePortal();
  const say = words.portal.findings;
  if (found.length === 0) {
    return (
      <p className={styles.well} data-well>
        <span aria-hidden="true">✓</span> {say.allWell}
      </p>
    );
  }
  return (
    <>
      <p className={styles.count}>{say.count(found.length)}</p>
      {sample && <p className={styles.count}>{words.portal.sampleNote}</p>}
      <ul className={styles.findings}>
        {found.map((finding) => (
          <Finding key={finding.id} finding={finding} mode={mode} />
        ))}
      </ul>
    </>
  );
}

function Finding({ finding, mode }: { finding: PortalFinding; mode: Mode }) {
  const { words } = usePortal();
  const say = words.portal.findings;
  const { id, severity, gap, pages } = finding;
  const { title, meets, fix } = say.of[id];
  return (
    <li
      className={styles.finding}
      data-finding={id}
      data-severity={severity}
      data-gap={gap ?? undefined}
    >
      <Pill tone={severity}>
        <span aria-hidden="true">{SIGNS[severity]}</span> {say.severity[severity]}
      </Pill>
      <h3>{title}</h3>
      <p>
        <b>{say.meets}</b> {meets}
      </p>
      {id === 'no_configuration' && (
        <p>
          {say.stripeRefuses}: <q>{say.refusal(mode)}</q>
        </p>
      )}
      {gap && (
        <p>
          <b>{say.gap}:</b> {say.gaps[gap]} <code>{gap}</code>
        </p>
      )}
      <p>
        <b>{say.fix}:</b> {fix}
      </p>
      <p className={styles.pages}>
        {pages.map((page) => (
          <OutsideLink key={page} href={dashboardPage(mode, page)}>
            {say.pages[page]}
          </OutsideLink>
        ))}
      </p>
    </li>
  );
}
