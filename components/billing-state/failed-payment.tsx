import type { UnixSeconds } from '../../lib/billing/amounts';
import type { Charge } from '../../lib/billing/charge';
import { declineFamily } from '../../lib/billing/decline';
import type { Invoice } from '../../lib/billing/invoice';
import { invoiceOfCharge } from '../../lib/billing/payment-of';
import { standingFailure } from '../../lib/billing/standing-failure';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';

interface FailedPaymentProps {
  charges: Charge[];
  invoices: Invoice[];
  now: UnixSeconds;
}

/** The last payment that failed and still matters; and what is still on its way. */
export function FailedPayment({ charges, invoices, now }: FailedPaymentProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const failed = standingFailure(charges, invoices, now);
  const pending = charges.filter(({ status }) => status === 'pending');
  return (
    <>
      {failed?.failure && (
        <div className={`${styles.anomaly} ${styles.bad}`} data-failed-payment={failed.id}>
          <span aria-hidden="true">✕</span>
          <div>
            {say.failedPayment(formats.money(failed), formats.dateTime(failed.created))}:{' '}
            {words.panel.declines[declineFamily(failed.failure)]} {next(failed)}
            {told(failed).length > 0 && (
              <p className={styles.aside} data-for-operator="">
                <b>{say.onPayment.forYouOnly}</b> {told(failed).join(' ')}
              </p>
            )}
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

  /** Whether Stripe tries the invoice again by itself. */
  function next(charge: Charge): string | null {
    const invoice = invoiceOfCharge(charge, invoices);
    if (invoice?.status !== 'open') return null;
    const at = invoice.nextPaymentAttempt;
    return at === null ? say.onPayment.noTryAgain : say.onPayment.tryAgain(formats.date(at));
  }

  function told(charge: Charge): string[] {
    const { failure, sellerMessage, networkDeclineCode, networkAdviceCode } = charge;
    const advice = failure?.adviceCode ?? null;
    const known = advice !== null && Object.hasOwn(say.onPayment.advice, advice);
    return [
      // Stripe sets codes in it between backticks.
      sellerMessage?.replaceAll('`', ''),
      networkDeclineCode && say.onPayment.networkCode(networkDeclineCode),
      networkAdviceCode && say.onPayment.networkAdvice(networkAdviceCode),
      known ? say.onPayment.advice[advice] : null,
    ].flatMap((text) => text || []);
  }
}
