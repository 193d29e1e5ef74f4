import type { PortalConfiguration } from './portal';
import type { Reading } from './reading';

/**
 * The portal's durable login page; null where there is no portal or its login page is off.
 *
 * @param email prefilled for the customer, who can change it; null leaves the field empty
 * @see https://docs.stripe.com/customer-management/activate-no-code-customer-portal
 */
export function loginLink(portal: PortalConfiguration | null, email: string | null): string | null {
  const page = portal?.loginPageUrl ?? null;
  if (page === null || !page.startsWith('https://')) return null;
  if (email === null) return page;
  return `${page}${page.includes('?') ? '&' : '?'}prefilled_email=${encodeURIComponent(email)}`;
}

/**
 * Whom the login page opens: of several customers on one address, the newest with an active subscription, so not
 * always the one this ticket is about.
 *
 * @returns the chosen customer's id where none has an active subscription
 * @see https://docs.stripe.com/customer-management/activate-no-code-customer-portal
 */
export function loginOpens({ customers, chosenId }: Reading): string | null {
  const active = customers
    .filter(({ customer, subscriptions }) => {
      const runs = subscriptions.some(({ status }) => status === 'active' || status === 'trialing');
      return !customer.deleted && runs;
    })
    .toSorted((a, b) => b.customer.created - a.customer.created);
  return active[0]?.customer.id ?? chosenId;
}
