import type { Charge, PaymentIntent } from '../../lib/billing/charge';
import { declineFamily } from '../../lib/billing/decline';
import { standingFailure } from '../../lib/billing/standing-failure';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';

/** The last payment, where it failed and nothing was paid since; and what is still on its way. */
export function FailedPayment({ reading }: { reading: Payments }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const failed = standingFailure(reading.charges);
  const pending = reading.charges.filter(({ status }) => status === 'pending');
  return (
    <>
      {failed?.failure && (
        <div className={`${styles.anomaly} ${styles.bad}`} data-failed-payment={failed.id}>
          <span aria-hidden="true">✕</span>
          <div>
            {say.failedPayment(formats.money(failed), formats.dateTime(failed.created))}:{' '}
            {words.panel.declines[declineFamily(failed.failure)]}
          </div>
        </div>
      )}
      {pending.map((each) => (
        <div key={each.id} className={`${styles.anomaly} ${styles.info}`} data-processing={each.id}>
          <span aria-hidden="true">…</span>
          <div>{say.processing(formats.money(each), formats.dateTime(each.created))}</div>
        </div>
      ))}
    </>
  );
}

interface Payments {
  charges: Charge[];
  paymentIntents: PaymentIntent[];
}
