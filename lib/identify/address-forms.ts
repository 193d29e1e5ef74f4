import punycode from 'punycode.js';
import { foldAddress } from './address';

/**
 * The address with its domain as the domain name system writes it: `ana@bücher.example` is
 * `ana@xn--bcher-kva.example`. Only ASCII capitals are folded before; nothing that looks alike becomes alike.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3492
 */
export function canonicalAddress(address: string): string {
  return withDomain(foldAddress(address), punycode.toASCII);
}

/**
 * Every way in which Stripe may hold this address, as it was given first: its filter compares letter by letter.
 *
 * @see https://docs.stripe.com/api/customers/list
 */
export function addressForms(address: string): string[] {
  const given = address.trim();
  const folded = foldAddress(given);
  const decoded = withDomain(folded, punycode.toUnicode);
  // Punycode that decodes to something else than was encoded is another name.
  const unicode = compareAddresses(decoded, given) === 'different' ? [] : [decoded];
  return [...new Set([given, folded, canonicalAddress(given), ...unicode])];
}

/** How two addresses compare: letter by letter, but for ASCII case and the domain's spelling, or not at all. */
export function compareAddresses(a: string, b: string): 'same' | 'same_without_case' | 'different' {
  if (a.trim() === b.trim()) return 'same';
  return canonicalAddress(a) === canonicalAddress(b) ? 'same_without_case' : 'different';
}

function withDomain(address: string, convert: (domain: string) => string): string {
  const at = address.lastIndexOf('@');
  // Other full stops than the plain one would be taken for it: such a domain is left alone.
  if (at < 0 || /[\u3002\uFF0E\uFF61]/.test(address)) return address;
  try {
    return address.slice(0, at + 1) + convert(address.slice(at + 1));
  } catch {
    // A label that is no punycode although it says so: the address stays as it is.
    return address;
  }
}
