import type { Entitlement } from '../../lib/billing/entitlement';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';

const SHOWN = 6;

/** The features that Stripe says the customer has. */
export function Entitlements({ entitlements }: { entitlements: Entitlement[] }) {
  const { words } = usePanel();
  const say = words.panel.billing.onCredit;
  const keys = entitlements.map(({ lookupKey }) => lookupKey);
  const more = keys.slice(SHOWN);
  if (keys.length === 0) return null;
  return (
    <div className={styles.quiet} data-entitlements={keys.length}>
      {say.grants} {words.panel.billing.listed(keys.slice(0, SHOWN))}
      {more.length > 0 && (
        <details className={styles.fold}>
          <summary>{say.moreFeatures(more.length)}</summary>
          {words.panel.billing.listed(more)}
        </details>
      )}
    </div>
  );
}
