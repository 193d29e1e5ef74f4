/**
 * Lower-cases the ASCII letters of an address and nothing else: a Kelvin sign is not a `k`, and
 * `ı` is not an `i`, so that no look-alike address ever matches a customer.
 */
export function foldAddress(address: string): string {
  return address.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const SHAPE = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]+$/;

/**
 * The address in a text that is one, or holds one as mail programs write it (`Ana <ana@x.example>`,
 * `mailto:…`); null otherwise. Loose on purpose: the page and Stripe decide what an address is.
 */
export function readAddress(text: string): string | null {
  const inner = /^[^<>]*<([^<>]+)>$/.exec(text)?.[1] ?? text.replace(/^mailto:/i, '');
  const address = inner.trim();
  return SHAPE.test(address) ? address : null;
}
