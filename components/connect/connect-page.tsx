import { useEffect, useState } from 'react';
import type { AccountAnswer } from '../../lib/messaging/protocol';
import { Button } from '../parts/button';
import { OutsideLink } from '../parts/outside-link';
import styles from './connect-page.module.css';
import { ConnectedAccount } from './connected-account';
import { KeyForm } from './key-form';
import type { ConnectPageProps } from './options-actions';
import { readOnlyKeyUrl } from './read-only-key-url';
import { SettingsForm } from './settings-form';

type Account = AccountAnswer['connected'];

/** Where a key is connected, the sample is tried, and a few things are set. */
export function ConnectPage({ actions, words }: ConnectPageProps) {
  const say = words.connect;
  const [account, setAccount] = useState<Account>(null);
  const [done, setDone] = useState('');

  useEffect(() => {
    actions.account().then(({ connected }) => setAccount(connected));
  }, [actions]);

  const refresh = async (message: string) => {
    setDone(message);
    setAccount((await actions.account()).connected);
  };
  const trySample = async () => {
    await actions.startSample();
    await refresh(say.sampleNow);
    actions.openSample();
  };

  return (
    <main className={styles.page}>
      <h1>{say.title}</h1>
      <p className={styles.lead}>{say.intro}</p>
      <p role="status" className={styles.done}>
        {done}
      </p>
      {account && (
        <ConnectedAccount
          account={account}
          words={say}
          openSample={() => actions.openSample()}
          forget={async () => {
            await actions.forgetKey();
            await refresh(say.forgotten);
          }}
        />
      )}
      {account && (
        <section className={styles.card}>
          <h2>{say.portalCheckUp}</h2>
          <p>{say.portalCheckUpHint}</p>
          <a href="/portal.html" target="_blank" rel="noopener">
            {say.openPortalCheckUp}
          </a>
        </section>
      )}
      <KeyForm actions={actions} words={words} connected={() => refresh(say.connectedNow)} />
      <section className={styles.card}>
        <h2>{say.how}</h2>
        <ol>
          {say.howSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className={styles.row}>
          <OutsideLink href={readOnlyKeyUrl('live')}>{say.makeLive}</OutsideLink>
          <OutsideLink href={readOnlyKeyUrl('test')}>{say.makeTest}</OutsideLink>
        </p>
        <p className={styles.hint}>{say.readOnlyNote}</p>
      </section>
      <section className={styles.card}>
        <h2>{say.sample}</h2>
        <p>{say.sampleText}</p>
        <Button onClick={trySample}>{say.trySample}</Button>
      </section>
      <SettingsForm actions={actions} words={say} />
      <section className={styles.card}>
        <h2>{say.kept}</h2>
        <ul>
          {say.keptList.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
