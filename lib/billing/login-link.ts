import type { PortalConfiguration } from './portal';

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
