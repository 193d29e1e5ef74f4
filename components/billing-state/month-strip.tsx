import type { UnixSeconds } from '../../lib/billing/amounts';
import type { Charge } from '../../lib/billing/charge';
import { type MonthOfPayments, twelveMonths } from '../../lib/billing/twelve-months';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';

/** Twelve months of payments as a picture, and in words for who does not see it. */
export function MonthStrip({ charges, now }: { charges: Charge[]; now: UnixSeconds }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.strip;
  const [currency, ...others] = [...new Set(charges.map((each) => each.currency))];
  if (!currency) return null;
  const months = twelveMonths(charges, currency, now, formats.month);
  const most = Math.max(1, ...months.map(height));
  const spoken = months.map(inWords).filter((each) => each !== null);
  const kinds = ['paid', 'failed', 'refunded'] as const;
  return (
    <>
      <h3 className={styles.subhead}>{say.title}</h3>
      <div
        className={styles.strip}
        role="img"
        aria-label={spoken.length > 0 ? spoken.join('; ') : say.quiet}
      >
        {months.map((month) => (
          <span key={month.name} className={styles.month} title={inWords(month) ?? month.name}>
            {height(month) === 0 && <i className={styles.none} />}
            {kinds.map(
              (kind) =>
                month[kind] > 0 && (
                  <i
                    key={kind}
                    className={styles[kind]}
                    style={{ height: `${(month[kind] / most) * 90}%` }}
                  />
                ),
            )}
          </span>
        ))}
      </div>
      <div className={styles.months} aria-hidden="true">
        <span>{months.at(0)?.name}</span>
        <span>{months.at(-1)?.name}</span>
      </div>
      <div className={styles.legend} aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind}>
            <span className={`${styles.key} ${styles[kind]}`} />
            {say.legend[kind]}
          </span>
        ))}
      </div>
      {others.length > 0 && (
        <p className={styles.quiet}>{say.otherCurrencies(others.join(', ').toUpperCase())}</p>
      )}
    </>
  );

  function inWords(month: MonthOfPayments): string | null {
    const amount = (of: number) => formats.money({ amount: of, currency: currency ?? '' });
    const parts = [
      month.payments > 0 ? say.paid(amount(month.paid), month.payments) : '',
      month.failures > 0 ? say.failed(month.failures) : '',
      month.refunded > 0 ? say.refunded(amount(month.refunded)) : '',
    ].filter((part) => part !== '');
    return parts.length > 0 ? say.month(month.name, parts) : null;
  }
}

function height({ paid, failed, refunded }: MonthOfPayments): number {
  return paid + failed + refunded;
}
