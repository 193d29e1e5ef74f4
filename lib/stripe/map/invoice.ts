import type { Invoice, InvoiceLine, InvoicePayment } from '../../billing/invoice';
import { z } from '../../zod';
import { openEnum, optionalNumber, optionalReference, optionalString } from './wire';

const wireProrationDetails = z
  .object({ credited_items: z.object({ invoice_line_items: z.array(z.string()) }).nullish() })
  .nullish();

const wireLine = z
  .object({
    id: z.string(),
    description: optionalString,
    amount: z.number(),
    quantity: optionalNumber,
    subscription: optionalReference,
    pricing: z
      .object({
        price_details: z.object({ price: optionalReference, product: optionalReference }).nullish(),
      })
      .nullish(),
    parent: z
      .object({
        subscription_item_details: z
          .object({
            subscription: optionalReference,
            subscription_item: optionalReference,
            proration: z.boolean().nullish(),
            proration_details: wireProrationDetails,
          })
          .nullish(),
        invoice_item_details: z
          .object({
            subscription: optionalReference,
            proration: z.boolean().nullish(),
            proration_details: wireProrationDetails,
          })
          .nullish(),
      })
      .nullish(),
    period: z.object({ start: z.number(), end: z.number() }),
  })
  .transform((line): InvoiceLine => {
    const item = line.parent?.subscription_item_details;
    const invoiceItem = line.parent?.invoice_item_details;
    return {
      id: line.id,
      description: line.description,
      amount: line.amount,
      quantity: line.quantity,
      priceId: line.pricing?.price_details?.price ?? null,
      productId: line.pricing?.price_details?.product ?? null,
      subscriptionId: line.subscription ?? item?.subscription ?? invoiceItem?.subscription ?? null,
      subscriptionItemId: item?.subscription_item ?? null,
      proration: item?.proration ?? invoiceItem?.proration ?? false,
      creditedLineIds:
        (item ?? invoiceItem)?.proration_details?.credited_items?.invoice_line_items ?? [],
      periodStart: line.period.start,
      periodEnd: line.period.end,
    };
  });

const wirePayment = z
  .object({
    id: z.string(),
    status: openEnum(['open', 'paid', 'canceled']),
    amount_paid: optionalNumber,
    is_default: z.boolean().nullish(),
    payment: z.object({
      type: openEnum(['payment_intent', 'charge', 'payment_record']),
      payment_intent: optionalReference,
      charge: optionalReference,
      payment_record: optionalReference,
    }),
  })
  .transform(
    ({ id, status, amount_paid, is_default, payment }): InvoicePayment => ({
      id,
      status,
      amountPaid: amount_paid,
      isDefault: is_default ?? false,
      kind: payment.type,
      paymentId: payment.type === 'unknown' ? null : payment[payment.type],
    }),
  );

const wireInvoice = z.object({
  id: z.string(),
  number: optionalString,
  receipt_number: optionalString,
  customer: optionalReference,
  livemode: z.boolean(),
  account_name: optionalString,
  status: openEnum(['draft', 'open', 'paid', 'uncollectible', 'void']),
  billing_reason: optionalString,
  collection_method: z.string().nullish(),
  created: z.number(),
  currency: z.string(),
  subtotal: z.number(),
  total: z.number(),
  amount_due: z.number(),
  amount_paid: z.number(),
  amount_remaining: z.number(),
  amount_overpaid: optionalNumber,
  pre_payment_credit_notes_amount: optionalNumber,
  post_payment_credit_notes_amount: optionalNumber,
  starting_balance: z.number(),
  ending_balance: optionalNumber,
  total_taxes: z
    .array(z.object({ amount: z.number(), tax_behavior: z.string().nullish() }))
    .nullish(),
  total_discount_amounts: z
    .array(z.object({ amount: z.number(), discount: optionalReference }))
    .nullish(),
  total_pretax_credit_amounts: z
    .array(z.object({ amount: z.number(), type: z.string().nullish() }))
    .nullish(),
  attempted: z.boolean(),
  attempt_count: z.number(),
  next_payment_attempt: optionalNumber,
  due_date: optionalNumber,
  auto_advance: z.boolean().nullish(),
  last_finalization_error: z.object({ message: optionalString, code: optionalString }).nullish(),
  customer_email: optionalString,
  status_transitions: z.object({ paid_at: optionalNumber }),
  hosted_invoice_url: optionalString,
  invoice_pdf: optionalString,
  parent: z
    .object({ subscription_details: z.object({ subscription: optionalReference }).nullish() })
    .nullish(),
  lines: z.object({ data: z.array(wireLine), has_more: z.boolean() }),
  payments: z.object({ data: z.array(wirePayment) }).nullish(),
});

/** @throws ZodError where Stripe's answer is not an invoice */
export function mapInvoice(wire: unknown): Invoice {
  const invoice = wireInvoice.parse(wire);
  return {
    id: invoice.id,
    number: invoice.number,
    receiptNumber: invoice.receipt_number,
    customerId: invoice.customer,
    subscriptionId: invoice.parent?.subscription_details?.subscription ?? null,
    livemode: invoice.livemode,
    accountName: invoice.account_name,
    status: invoice.status,
    billingReason: invoice.billing_reason,
    collectionMethod:
      invoice.collection_method === 'send_invoice' ? 'send_invoice' : 'charge_automatically',
    created: invoice.created,
    currency: invoice.currency,
    subtotal: invoice.subtotal,
    total: invoice.total,
    amountDue: invoice.amount_due,
    amountPaid: invoice.amount_paid,
    amountRemaining: invoice.amount_remaining,
    startingBalance: invoice.starting_balance,
    endingBalance: invoice.ending_balance,
    amountOverpaid: invoice.amount_overpaid ?? 0,
    creditedBeforePayment: invoice.pre_payment_credit_notes_amount ?? 0,
    creditedAfterPayment: invoice.post_payment_credit_notes_amount ?? 0,
    tax: sum(invoice.total_taxes),
    taxIncluded: sum(
      invoice.total_taxes?.filter(({ tax_behavior }) => tax_behavior === 'inclusive'),
    ),
    discount: sum(invoice.total_discount_amounts),
    discountIds: (invoice.total_discount_amounts ?? []).flatMap(({ discount }) => discount ?? []),
    billingCreditUsed: sum(
      // Discounts stand in this list, too.
      invoice.total_pretax_credit_amounts?.filter(
        ({ type }) => type === 'credit_balance_transaction',
      ),
    ),
    attempted: invoice.attempted,
    attemptCount: invoice.attempt_count,
    nextPaymentAttempt: invoice.next_payment_attempt,
    dueDate: invoice.due_date,
    autoAdvance: invoice.auto_advance ?? false,
    finalizationError: finalizationError(invoice.last_finalization_error),
    customerEmail: invoice.customer_email,
    paidAt: invoice.status_transitions.paid_at,
    hostedInvoiceUrl: invoice.hosted_invoice_url,
    pdfUrl: invoice.invoice_pdf,
    lines: invoice.lines.data,
    hasMoreLines: invoice.lines.has_more,
    payments: invoice.payments?.data ?? [],
  };
}

function finalizationError(
  error: { message: string | null; code: string | null } | null | undefined,
): string | null {
  return error ? (error.message ?? error.code ?? 'unknown') : null;
}

function sum(parts: { amount: number }[] | null | undefined): number {
  return (parts ?? []).reduce((total, part) => total + part.amount, 0);
}
