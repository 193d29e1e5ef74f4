import type { Currency, MinorUnits, Money } from '../../billing/amounts';
import type { Reading } from '../../billing/reading';
import type { Decision } from '../../triage/decision';
import { draftScope, type PaymentsReading } from '../draft-scope';
import { recurringPrice } from '../recurring-price';

/**
 * Every amount that Stripe holds for the person of this case, in minor units without sign: what a reply may
 * state.
 */
export function knownAmounts(reading: Reading, decision: Decision): Money[] {
  const { refund, actions } = decision;
  return [
    ...draftScope(reading, decision).flatMap(amountsOf),
    ...(refund ? [refund.amount, ...(refund.prorated ? [refund.prorated] : [])] : []),
    ...actions.flatMap(({ amount, effect }) => [amount, effect?.refunded ?? null]),
  ].flatMap((money) => (money ? [{ ...money, amount: Math.abs(money.amount) }] : []));
}

function amountsOf(reading: PaymentsReading): Money[] {
  const { charges, paymentIntents, disputes, checkoutSessions } = reading;
  return [
    ...charges.flatMap((charge) =>
      inCurrency(charge.currency, [
        charge.amount,
        charge.amountCaptured,
        charge.amountRefunded,
        charge.amountCaptured - charge.amountRefunded,
        ...charge.refunds.map(({ amount }) => amount),
      ]),
    ),
    ...charges.flatMap(({ presented, refunds }) => [
      ...(presented ? [presented] : []),
      ...refunds.flatMap((refund) => refund.presented ?? []),
    ]),
    ...paymentIntents,
    ...disputes,
    ...checkoutSessions.flatMap(({ amountTotal, currency }) =>
      currency ? inCurrency(currency, [amountTotal]) : [],
    ),
    ...('invoices' in reading ? customerAmounts(reading) : []),
  ];
}

function customerAmounts({
  invoices,
  subscriptions,
  customer,
}: Extract<PaymentsReading, { invoices: unknown }>): Money[] {
  return [
    ...invoices.flatMap((invoice) =>
      inCurrency(invoice.currency, [
        invoice.subtotal,
        invoice.total,
        invoice.amountDue,
        invoice.amountPaid,
        invoice.amountRemaining,
        invoice.startingBalance,
        invoice.endingBalance,
        // What the invoice took from the balance, or put on it: one entry of the balance at Stripe.
        invoice.endingBalance === null ? null : invoice.endingBalance - invoice.startingBalance,
        invoice.amountOverpaid,
        invoice.creditedBeforePayment,
        invoice.creditedAfterPayment,
        invoice.tax,
        invoice.taxIncluded,
        invoice.tax - invoice.taxIncluded,
        invoice.discount,
        invoice.billingCreditUsed,
        ...invoice.lines.map(({ amount }) => amount),
        ...invoice.payments.map(({ amountPaid }) => amountPaid),
      ]),
    ),
    ...subscriptions.flatMap((subscription) => {
      const price = recurringPrice(subscription, customer.discounts);
      return [
        ...(price ? [price.money] : []),
        ...inCurrency(
          subscription.currency,
          subscription.items.map(({ unitAmount }) =>
            unitAmount === null ? null : Number(unitAmount),
          ),
        ),
      ];
    }),
    ...(customer.currency ? inCurrency(customer.currency, [customer.balance]) : []),
  ];
}

function inCurrency(currency: Currency, amounts: (MinorUnits | null)[]): Money[] {
  return amounts.flatMap((amount) => (amount === null ? [] : [{ amount, currency }]));
}
