const SHAPE = /^[^\s@<>()[\],;:"\\]{1,64}@[\p{L}\p{N}.-]{1,190}\.[\p{L}\p{N}-]{2,63}$/u;

/**
 * The form in which two addresses are compared: trimmed, with ASCII letters lowered and nothing else
 * folded, so that a look-alike (a Kelvin sign for a k) stays another address. Null where the text is
 * no address.
 */
export function addressKey(text: string | null | undefined): string | null {
  const address = text?.trim() ?? '';
  return SHAPE.test(address) ? address.replace(/[A-Z]/g, (c) => c.toLowerCase()) : null;
}
