/**
 * A customer search in Stripe's query language: the address, the name, or any address of the company.
 *
 * @see https://docs.stripe.com/search#query-fields-for-customers
 */
export function searchQuery(wanted: {
  email: string;
  name: string | null;
  domain: string | null;
}): string {
  const clauses = [`email:${quoted(wanted.email)}`];
  if (wanted.name) clauses.push(`name:${quoted(wanted.name)}`);
  if (wanted.domain) clauses.push(`email~${quoted(`@${wanted.domain}`)}`);
  return clauses.join(' OR ');
}

/** A sender chooses their own name: what it holds must stay inside the quotes. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, (sign) => `\\${sign}`)}"`;
}
