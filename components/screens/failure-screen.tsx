import { dashboardPage } from '../../lib/billing/dashboard-page';
import type { StripeFailure } from '../../lib/billing/failure';
import type { Mode } from '../../lib/billing/reading';
import type { PanelWords } from '../../lib/words/en/panel';
import { Button, buttonClass } from '../parts/button';
import { OutsideLink } from '../parts/outside-link';
import { failureMeaning } from './failure-meaning';
import { permissionName } from './permission-name';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

interface FailureScreenProps {
  failure: StripeFailure;
  mode: Mode;
  words: PanelWords['screens'];
  retry: () => void;
  connect: () => void;
}

/** Stripe gave no answer: each reason says what it means and what to do. */
export function FailureScreen({ failure, mode, words: say, retry, connect }: FailureScreenProps) {
  const { title } = say[failure.kind];
  return (
    <ScreenFrame title={title} text={failureMeaning(failure, say)}>
      {failure.kind === 'permission_missing' && (
        <Permissions slugs={failure.permissions} words={say} />
      )}
      {failure.kind === 'stripe_error' && failure.message && (
        <p className={styles.text}>
          {say.stripeSays}: <q>{failure.message}</q>
        </p>
      )}
      <div className={styles.buttons}>
        {failure.kind === 'key_rejected' ? (
          <Button tone="primary" onClick={connect}>
            {say.key_rejected.connect}
          </Button>
        ) : (
          <Button tone="primary" onClick={retry}>
            {say.retry}
          </Button>
        )}
        {failure.kind === 'key_rejected' && <Button onClick={retry}>{say.retry}</Button>}
        {failure.kind === 'permission_missing' && (
          <OutsideLink className={buttonClass('quiet')} href={dashboardPage(mode, 'keys')}>
            {say.permission_missing.edit}
          </OutsideLink>
        )}
        {failure.kind === 'stripe_error' && (
          <OutsideLink className={buttonClass('quiet')} href="https://status.stripe.com/">
            {say.stripe_error.status}
          </OutsideLink>
        )}
      </div>
      {'requestId' in failure && failure.requestId && (
        <p className={styles.small}>
          {say.requestId}: <span className={styles.code}>{failure.requestId}</span>
        </p>
      )}
    </ScreenFrame>
  );
}

function Permissions({ slugs, words: say }: { slugs: string[]; words: PanelWords['screens'] }) {
  if (slugs.length === 0) return <p>{say.permission_missing.unnamed}</p>;
  return (
    <>
      <p>{say.permission_missing.needs}:</p>
      <ul className={styles.list}>
        {slugs.map((slug) => (
          <li key={slug} data-permission={slug}>
            {permissionName(slug, say)}
          </li>
        ))}
      </ul>
    </>
  );
}
