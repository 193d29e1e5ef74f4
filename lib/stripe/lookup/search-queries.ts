import { tagStem } from '../../identify/address-variants';
import { companyDomain } from '../../identify/company-domain';

/** Stripe takes no more conditions in one search. @see https://docs.stripe.com/search#search-query-language */
const CLAUSES = 10;

/**
 * A customer search in Stripe's query language: the address in any case, the person's name, any address of their
 * company, the address with a plus-tag, and the metadata keys that may hold it.
 *
 * @see https://docs.stripe.com/search#query-fields-for-customers
 */
export function personQuery({
  email,
  name,
  metadataKeys,
}: {
  email: string;
  name: string | null;
  metadataKeys: readonly string[];
}): string {
  const domain = companyDomain(email);
  const stem = tagStem(email);
  return anyOf([
    clause('email', ':', email),
    ...(name ? [clause('name', ':', name)] : []),
    ...(domain ? [clause('email', '~', `@${domain}`)] : []),
    ...(stem && !domain ? [clause('email', '~', stem)] : []),
    ...metadataKeys.map((key) => metadataClause(key, email)),
  ]);
}

/** The address alone, without namesakes and colleagues. */
export function addressQuery(email: string, metadataKeys: readonly string[]): string {
  return anyOf([
    clause('email', ':', email),
    ...metadataKeys.map((key) => metadataClause(key, email)),
  ]);
}

/** Customers called so, or with it in their metadata. */
export function textQuery(text: string, metadataKeys: readonly string[]): string {
  return anyOf([
    clause('name', '~', text),
    ...metadataKeys.map((key) => metadataClause(key, text)),
  ]);
}

/** Null where no metadata key is set to look in. */
export function usernameQuery(username: string, metadataKeys: readonly string[]): string | null {
  if (metadataKeys.length === 0) return null;
  return anyOf(metadataKeys.map((key) => metadataClause(key, username)));
}

/** @see https://docs.stripe.com/search#query-fields-for-invoices */
export function invoiceQuery(number: string): string {
  return anyOf([clause('number', ':', number), clause('receipt_number', ':', number)]);
}

/** Charges of one card that others paid with. @see https://docs.stripe.com/search#query-fields-for-charges */
export function sameCardQuery(fingerprint: string, own: string[]): string {
  return [
    clause('payment_method_details.card.fingerprint', ':', fingerprint),
    ...own.slice(0, CLAUSES - 1).map((id) => `-${clause('customer', ':', id)}`),
  ].join(' AND ');
}

function metadataClause(key: string, value: string): string {
  return `metadata[${quoted(key)}]:${quoted(value)}`;
}

export function clause(field: string, operator: ':' | '~', value: string): string {
  return `${field}${operator}${quoted(value)}`;
}

function anyOf(clauses: string[]): string {
  return clauses.slice(0, CLAUSES).join(' OR ');
}

/** A sender chooses their own name: what it holds must stay inside the quotes. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}
