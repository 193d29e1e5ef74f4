/**
 * Lower-cases the ASCII letters of an address and nothing else: a Kelvin sign is not a `k`, and
 * `ı` is not an `i`, so that no look-alike address ever matches a customer.
 */
export function foldAddress(address: string): string {
  return address.trim().replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** How two addresses compare: letter by letter, but for ASCII case, or not at all. */
export function compareAddresses(a: string, b: string): 'same' | 'same_without_case' | 'different' {
  if (a.trim() === b.trim()) return 'same';
  return foldAddress(a) === foldAddress(b) ? 'same_without_case' : 'different';
}

/** Loose on purpose: the page and Stripe decide what an address is; this only tells one from a name or an id. */
export function looksLikeAddress(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text.trim());
}
