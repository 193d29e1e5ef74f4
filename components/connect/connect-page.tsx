import { useEffect, useState } from 'react';
import type { AccountAnswer } from '../../lib/messaging/protocol';
import { Button } from '../parts/button';
import styles from './connect-page.module.css';
import { ConnectedAccount } from './connected-account';
import { KeyCheck } from './key-check';
import { KeyForm } from './key-form';
import { MakeKey } from './make-key';
import type { ConnectPageProps } from './options-actions';
import { SettingsForm } from './settings-form';
import { WelcomeSteps } from './welcome-steps';

type Account = AccountAnswer['connected'];

/** Where a key is connected, the sample is tried, and a few things are set. */
export function ConnectPage({ actions, words, formats, keyPages }: ConnectPageProps) {
  const say = words.connect;
  const [account, setAccount] = useState<Account>(null);
  const [done, setDone] = useState('');
  const [connections, setConnections] = useState(0);

  useEffect(() => {
    actions.account().then(({ connected }) => setAccount(connected));
  }, [actions]);

  const refresh = async (message: string) => {
    const { connected } = await actions.account();
    setDone(message);
    setAccount(connected);
    setConnections((before) => before + 1);
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
      <WelcomeSteps isConnected={account !== null} actions={actions} words={say} />
      <p role="status" className={styles.done}>
        {done}
      </p>
      {account && (
        <ConnectedAccount
          account={account}
          words={say}
          sampleNote={words.keyCheck.sample}
          openSample={() => actions.openSample()}
          forget={async () => {
            await actions.forgetKey();
            await refresh(say.forgotten);
          }}
        />
      )}
      {account && !account.sample && (
        <KeyCheck
          key={connections}
          actions={actions}
          words={words}
          formats={formats}
          mode={account.mode}
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
      <MakeKey words={words} keyPages={keyPages} />
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
