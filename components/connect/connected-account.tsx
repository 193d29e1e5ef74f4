import type { AccountAnswer } from '../../lib/messaging/protocol';
import type { ConnectWords } from '../../lib/words/en/connect';
import { Button } from '../parts/button';
import { Facts } from '../parts/facts';
import { Pill } from '../parts/pill';
import styles from './connect-page.module.css';

interface ConnectedAccountProps {
  account: NonNullable<AccountAnswer['connected']>;
  words: ConnectWords;
  /** Of the sample account: that there is no key to check. */
  sampleNote: string;
  openSample: () => void;
  forget: () => void;
}

/** What is connected now; of the key only its last four characters. */
export function ConnectedAccount({
  account,
  words: say,
  sampleNote,
  openSample,
  forget,
}: ConnectedAccountProps) {
  const { mode, name, sample, lastFour, reads } = account;
  return (
    <section className={styles.card}>
      <h2>
        <Pill tone="good">✓ {say.connected}</Pill>
      </h2>
      <Facts
        of={[
          [say.account, sample ? say.sampleAccount : <bdi key="name">{name ?? say.unnamed}</bdi>],
          [say.mode, say.modes[mode]],
          [say.key, lastFour && say.keyEnds(lastFour)],
          [say.reads, reads === null ? null : say.readCount(reads)],
        ]}
      />
      <p className={styles.hint}>{sample && sampleNote}</p>
      <div className={styles.row}>
        {sample && <Button onClick={openSample}>{say.openSample}</Button>}
        <Button onClick={forget}>{sample ? say.leaveSample : say.forget}</Button>
      </div>
    </section>
  );
}
