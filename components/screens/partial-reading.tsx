import type { PanelView } from '../../lib/desk/view';
import { BillingStateBlock } from '../billing-state/billing-state-block';
import { CustomerBlock } from '../customer/customer-block';
import { usePanel } from '../panel/panel-context';
import styles from './screen.module.css';

/** What was read before a list failed that no decision can do without: shown, and nothing concluded from it. */
export function PartialReading({ view }: { view: Extract<PanelView, { failure: unknown }> }) {
  const { words } = usePanel();
  const say = words.panel.screens.partial;
  const { partial, ticket, account } = view;
  if (!partial || !ticket) return null;
  const shown = {
    state: 'found',
    account,
    ticket,
    case: partial,
    cached: false,
    refreshing: false,
    slowed: null,
    refreshFailed: null,
  } as const;
  return (
    <div data-partial="">
      <div className={styles.partial}>
        <h3 className={styles.title}>{say.title}</h3>
        <p className={styles.text}>{say.text}</p>
      </div>
      <CustomerBlock view={shown} />
      <BillingStateBlock case={partial} />
    </div>
  );
}
