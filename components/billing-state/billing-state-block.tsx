import { dashboardUrl } from '../../lib/billing/dashboard-url';
import { chosenReading } from '../../lib/billing/reading';
import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { Block } from '../parts/block';
import { OutsideLink } from '../parts/outside-link';
import { Anomalies } from './anomalies';
import styles from './billing-state.module.css';
import { ChargeTimeline } from './charge-timeline';
import { Disputes } from './disputes';
import { FailedPayment } from './failed-payment';
import { Invoices } from './invoices';
import { MoneyFacts } from './money-facts';
import { MonthStrip } from './month-strip';
import { Refunds } from './refunds';
import { Subscriptions } from './subscriptions';
import { UnreadLines } from './unread-lines';

/** BILLING STATE: what Stripe says, worst first, then what runs, what is owed, what happened. */
export function BillingStateBlock({ case: shown }: { case: Case }) {
  const { words, mode } = usePanel();
  const { reading, decision } = shown;
  const chosen = chosenReading(reading);
  const money = chosen ?? (reading.guest ? { ...reading.guest, invoices: [] } : null);
  const empty = money && money.charges.length === 0 && money.invoices.length === 0;
  return (
    <Block
      title={words.panel.blocks.billing}
      aside={
        chosen && (
          <OutsideLink href={dashboardUrl(mode, chosen.customer.id)}>
            {words.panel.openInStripe}
          </OutsideLink>
        )
      }
    >
      <Anomalies case={shown} />
      {chosen && (
        <Subscriptions
          subscriptions={chosen.subscriptions}
          products={reading.products}
          keptId={decision.keptSubscriptionId}
          extraId={decision.extraSubscriptionId}
        />
      )}
      {empty && !chosen?.subscriptions.length && (
        <p className={styles.quiet}>{words.panel.billing.nothing}</p>
      )}
      {money && (
        <>
          <FailedPayment reading={money} />
          <Invoices invoices={money.invoices} now={money.now} />
          <Refunds charges={money.charges} />
          <Disputes disputes={money.disputes} />
          <MonthStrip charges={money.charges} now={money.now} />
          <MoneyFacts reading={money} mrr={decision.mrr} />
          <ChargeTimeline charges={money.charges} invoices={money.invoices} />
        </>
      )}
      <UnreadLines unread={reading.unread} />
    </Block>
  );
}
