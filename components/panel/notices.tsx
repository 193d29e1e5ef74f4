import type { StripeFailure } from '../../lib/billing/failure';
import type { PanelView, SlowedView } from '../../lib/desk/view';
import { Button } from '../parts/button';
import { failureMeaning } from '../screens/failure-meaning';
import styles from './notices.module.css';
import { usePanel } from './panel-context';

/** What to know before reading on: waiting, a failed refresh, a wrong clock, a pasted card number. */
export function Notices({ view }: { view: PanelView }) {
  const slowed = 'slowed' in view ? view.slowed : null;
  return (
    <>
      {slowed && <Slowed slowed={slowed} />}
      {'refreshFailed' in view && view.refreshFailed && !view.refreshing && (
        <RefreshFailed failure={view.refreshFailed} />
      )}
      {'ticket' in view && view.ticket?.holdsCardNumber && <CardNumber />}
      {'case' in view && <Clock behindSeconds={view.case.reading.clockBehindSeconds} />}
    </>
  );
}

function Slowed({ slowed: { reason, waitSeconds } }: { slowed: SlowedView }) {
  const { words } = usePanel();
  const { notice, rate_limited } = words.panel.screens;
  const because = rate_limited.reason[reason ?? ''] ?? rate_limited.otherReason(reason);
  return (
    <p role="status" className={styles.notice} data-notice="slowed" data-reason={reason ?? ''}>
      {notice.slowed(because, waitSeconds)}
    </p>
  );
}

function RefreshFailed({ failure }: { failure: StripeFailure }) {
  const { words, actions } = usePanel();
  const say = words.panel.screens;
  return (
    <div role="alert" className={styles.notice} data-notice="refresh-failed">
      <span>{say.notice.refreshFailed(failureMeaning(failure, say))}</span>
      <Button onClick={() => actions.refresh()}>{say.retry}</Button>
    </div>
  );
}

/** Somebody sent their card number: it must go no further. */
function CardNumber() {
  const { words } = usePanel();
  const say = words.panel.cardNumber;
  return (
    <p role="alert" className={styles.notice} data-notice="card-number">
      <span>
        <b>{say.title}</b> {say.text}
      </span>
    </p>
  );
}

function Clock({ behindSeconds }: { behindSeconds: number }) {
  const { words } = usePanel();
  if (behindSeconds === 0) return null;
  return (
    <p className={styles.notice} data-notice="clock">
      {words.panel.screens.notice.clock(behindSeconds)}
    </p>
  );
}
