import type { Charge } from '../../lib/billing/charge';
import type { EarlyFraudWarning } from '../../lib/billing/fraud-warning';
import { stripeWord } from '../../lib/words/stripe-word';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import { Pill } from '../parts/pill';
import styles from './billing-state.module.css';
import { FoldedList } from './folded-list';

const SHOWN = 3;

interface FraudWarningsProps {
  warnings: EarlyFraudWarning[];
  charges: Charge[];
}

/** Payments that the card's bank reports as fraud, before any dispute. */
export function FraudWarnings({ warnings, charges }: FraudWarningsProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.onPayment;
  if (warnings.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{say.warnings}</h3>
      <FoldedList items={warnings} shown={SHOWN} more={say.moreWarnings}>
        {(warning) => {
          const charge = charges.find(({ id }) => id === warning.chargeId);
          return (
            <li data-fraud-warning={warning.id}>
              <div className={styles.top}>
                <span>
                  {formats.date(warning.created)}{' '}
                  <Pill tone={warning.actionable ? 'bad' : 'mute'}>
                    {warning.actionable ? say.actionable : say.notActionable}
                  </Pill>
                </span>
                {charge && <span className={styles.amount}>{formats.money(charge)}</span>}
              </div>
              <p className={styles.line}>
                {stripeWord(warning.fraudType, say.fraudTypes)} · <ObjectId id={warning.chargeId} />
              </p>
            </li>
          );
        }}
      </FoldedList>
    </>
  );
}
