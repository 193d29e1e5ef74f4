import type { CreditGrant } from '../../lib/billing/billing-credit';
import type { CustomerReading } from '../../lib/billing/reading';
import { usePanel } from '../panel/panel-context';
import { Pill } from '../parts/pill';
import styles from './billing-state.module.css';
import { FoldedList } from './folded-list';

const SHOWN = 2;

/** What is used up before money: billing credits, and the customer's balance. */
export function Credits({ reading }: { reading: CustomerReading }) {
  const { billingCredit: credit, customer, now } = reading;
  const { words, formats } = usePanel();
  const say = words.panel.billing.onCredit;
  const left = (credit?.available ?? []).filter(({ amount }) => amount !== 0);
  const grants = credit?.grants ?? [];
  return (
    <>
      {(grants.length > 0 || left.length > 0) && (
        <>
          <h3 className={styles.subhead}>{say.credits}</h3>
          <p className={styles.note} data-note="credit-left">
            {left.length > 0
              ? say.available(left.map((each) => formats.money(each)).join(' + '))
              : say.noneAvailable}
          </p>
          <FoldedList items={grants} shown={SHOWN} more={say.moreGrants}>
            {(grant) => (
              <li data-credit-grant={grant.id}>
                <div className={styles.top}>
                  <span>
                    {grant.name ?? say.unnamedGrant}{' '}
                    <Pill tone="mute">{say.category[grant.category]}</Pill>
                  </span>
                  <span className={styles.amount}>{granted(grant)}</span>
                </div>
                {until(grant) && <p className={styles.line}>{until(grant)}</p>}
              </li>
            )}
          </FoldedList>
        </>
      )}
      {balance() && (
        <p className={styles.quiet} data-note="balance">
          {balance()}
        </p>
      )}
    </>
  );

  function granted({ amount, currency }: CreditGrant): string {
    if (amount === null || currency === null) return say.notMoney;
    return formats.money({ amount, currency });
  }

  function until({ effectiveAt, expiresAt, voidedAt }: CreditGrant): string | null {
    if (voidedAt !== null) return say.voided(formats.date(voidedAt));
    if (expiresAt !== null && expiresAt <= now) return say.expired(formats.date(expiresAt));
    const begins = effectiveAt !== null && effectiveAt > now ? effectiveAt : null;
    const parts = [
      begins === null ? null : say.begins(formats.date(begins)),
      expiresAt === null ? null : say.expires(formats.date(expiresAt)),
    ];
    return parts.filter(Boolean).join(' · ') || null;
  }

  function balance(): string | null {
    const { balance: amount, currency } = customer;
    if (amount === 0 || currency === null) return null;
    const money = formats.money({ amount: Math.abs(amount), currency });
    return amount < 0 ? say.balanceLowers(money) : say.balanceRaises(money);
  }
}
