import { loginLink } from '../../billing/login-link';
import type { Reading } from '../../billing/reading';
import type { Decision } from '../../triage/decision';
import { draftScope, invoicesOf } from '../draft-scope';

/** Every link that may stand in a reply to this customer: their own pages at Stripe, and the login page. */
export function knownLinks(reading: Reading, decision: Decision): string[] {
  const scope = draftScope(reading, decision);
  const emails = reading.customers.map(({ customer }) => customer.email);
  const links = [
    decision.link.url,
    ...[null, reading.email, ...emails].map((email) => loginLink(reading.portal, email)),
    ...scope
      .flatMap(invoicesOf)
      .flatMap(({ hostedInvoiceUrl, pdfUrl }) => [hostedInvoiceUrl, pdfUrl]),
    ...scope.flatMap((each) => each.charges).map(({ receiptUrl }) => receiptUrl),
    ...scope
      .flatMap((each) => each.checkoutSessions)
      .flatMap(({ url, recovery }) => [url, recovery?.url ?? null]),
  ];
  return [...new Set(links.filter((link) => link !== null))];
}
