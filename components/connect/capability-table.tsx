import type { KeyFinding } from '../../lib/vault/key-permissions';
import { Pill, type Tone } from '../parts/pill';
import { permissionName, permissionRow } from '../screens/permission-name';
import styles from './capability-table.module.css';
import type { ConnectPageProps } from './options-actions';

interface CapabilityTableProps {
  title: string;
  rows: KeyFinding[];
  /** Of the whole key: what a row is set to depends on what else the row gives. */
  all: KeyFinding[];
  words: ConnectPageProps['words'];
}

/** Capabilities of one purpose: each by name, with what the key may do and what to change about it. */
export function CapabilityTable({ title, rows, all, words }: CapabilityTableProps) {
  const say = words.keyCheck;
  if (rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{title}</caption>
      <thead>
        <tr>
          {[say.columns.what, say.columns.key].map((column) => (
            <th key={column} scope="col">
              <span className="visually-hidden">{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((finding) => (
          <tr key={finding.capability}>
            <th scope="row">
              {say.names[finding.capability]}
              <Advice finding={finding} all={all} words={words} />
            </th>
            <td>
              <State finding={finding} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function State({ finding, words }: { finding: KeyFinding; words: ConnectPageProps['words'] }) {
  const [sign, tone, word] = stateOf(finding);
  return (
    <Pill tone={tone}>
      <span aria-hidden="true">{sign}</span> {words.keyCheck.states[word]}
    </Pill>
  );
}

type StateWord = keyof ConnectPageProps['words']['keyCheck']['states'];

/** The word says it all; the sign and the colour only help to find it. */
function stateOf({ purpose, essential, state }: KeyFinding): [string, Tone, StateWord] {
  switch (state.kind) {
    case 'allowed':
      return ['✓', 'good', 'allowed'];
    case 'more_than_needed':
      return ['!', 'warn', 'more_than_needed'];
    case 'unknown':
      return ['?', 'info', 'unknown'];
    case 'missing':
      if (purpose !== 'read') return ['–', 'mute', 'notGranted'];
      return ['✕', essential ? 'bad' : 'warn', 'missing'];
  }
}

/** What is lost, and what to change in Stripe's key page. */
function Advice({
  finding,
  all,
  words,
}: Omit<CapabilityTableProps, 'title' | 'rows'> & { finding: KeyFinding }) {
  const say = words.keyCheck;
  const { capability, purpose, permission, state } = finding;
  if (state.kind === 'more_than_needed' && permission) {
    const row = permissionRow(permission, words.screens) ?? permission;
    const read = permission.replace(/_write$/, '_read');
    const isRead = all.some((each) => each.purpose === 'read' && each.permission === read);
    return <small>{say.setTo(row, isRead ? 'read' : 'none')}</small>;
  }
  if (state.kind !== 'missing' || purpose !== 'read') return null;
  const slugs = alternatives(state.permissions, permission);
  const names = slugs.map((slug) => permissionName(slug, words.screens));
  const add = names.length > 0 ? say.add(names) : say.unnamed;
  return (
    <small>
      {say.lost[capability]} {state.grantable ? add : say.notGrantable}
    </small>
  );
}

/** What Stripe named, the row that Billside knows first; that row alone where Stripe named none. */
function alternatives(named: string[], known: string | null): string[] {
  if (named.length === 0) return known === null ? [] : [known];
  if (known === null || !named.includes(known)) return named;
  return [known, ...named.filter((slug) => slug !== known)];
}
