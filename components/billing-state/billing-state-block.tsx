import { cardOf } from '../../lib/billing/card-to-charge';
import type { Card, Charge } from '../../lib/billing/charge';
import type { Customer } from '../../lib/billing/customer';
import { dashboardUrl } from '../../lib/billing/dashboard-url';
import { chosenReading, type GuestReading } from '../../lib/billing/reading';
import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { Block } from '../parts/block';
import { OutsideLink } from '../parts/outside-link';
import { Anomalies } from './anomalies';
import styles from './billing-state.module.css';
import { ChargeTimeline } from './charge-timeline';
import { Credits } from './credits';
import { Disputes } from './disputes';
import { Entitlements } from './entitlements';
import { FailedPayment } from './failed-payment';
import { FraudWarnings } from './fraud-warnings';
import { Invoices } from './invoices';
import { MoneyFacts } from './money-facts';
import { MonthStrip } from './month-strip';
import { PendingItems } from './pending-items';
import { Refunds } from './refunds';
import { Subscriptions } from './subscriptions';
import { UnreadLines } from './unread-lines';

/** BILLING STATE: what Stripe says, worst first, then what runs, what is owed, what happened. */
export function BillingStateBlock({ case: shown }: { case: Case }) {
  const { words, mode } = usePanel();
  const { reading, decision } = shown;
  const chosen = chosenReading(reading);
  const money = chosen ?? (reading.guest ? asCustomer(reading.guest) : null);
  const empty = money && money.charges.length === 0 && money.invoices.length === 0;
  const card = money && shownCard(chosen?.customer ?? null, money.charges);
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
          chosen={chosen}
          reading={reading}
          card={card}
          keptId={decision.keptSubscriptionId}
          extraId={decision.extraSubscriptionId}
        />
      )}
      {empty && !chosen?.subscriptions.length && (
        <p className={styles.quiet}>{words.panel.billing.nothing}</p>
      )}
      {money && (
        <>
          <FailedPayment charges={money.charges} invoices={money.invoices} now={money.now} />
          <Invoices
            invoices={money.invoices}
            creditNotes={money.creditNotes}
            payments={money}
            email={chosen?.customer.email ?? null}
            now={money.now}
            case={shown}
          />
          {chosen && <PendingItems items={chosen.pendingItems} />}
          <Refunds charges={money.charges} />
          <Disputes disputes={money.disputes} now={money.now} />
          <FraudWarnings warnings={money.fraudWarnings} charges={money.charges} />
          {chosen && <Credits reading={chosen} />}
          <Entitlements entitlements={chosen?.entitlements ?? []} />
          <MonthStrip charges={money.charges} now={money.now} />
          <MoneyFacts card={card} now={money.now} mrr={decision.mrr} />
          <ChargeTimeline
            charges={money.charges}
            invoices={money.invoices}
            paymentIntents={money.paymentIntents}
            disputes={money.disputes}
          />
        </>
      )}
      <UnreadLines unread={reading.unread} />
    </Block>
  );
}

/** The default card, else the one used last; none where something else is charged by default. */
function shownCard(customer: Customer | null, charges: Charge[]): Card | null {
  if (customer?.defaultCard) return customer.defaultCard;
  if (customer?.defaultMethod) return null;
  if (customer?.defaultMethodId) return cardOf(customer.defaultMethodId, charges)?.card ?? null;
  return charges.find(({ card }) => card?.last4)?.card ?? null;
}

/** A guest has payments and nothing that is billed. */
function asCustomer(guest: GuestReading) {
  return { ...guest, invoices: [], creditNotes: [] };
}
