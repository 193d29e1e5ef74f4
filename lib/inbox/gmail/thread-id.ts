/**
 * Gmail's id of a conversation as 16 hex digits, from either of its two spellings: those digits, or
 * `thread-f:` with the same number in decimal. Null while Gmail has not filled it in: it may be empty,
 * or the very word "undefined", for some seconds.
 */
export function threadId(text: string | null | undefined): string | null {
  const id = text?.trim() ?? '';
  if (/^[0-9a-f]{10,16}$/i.test(id)) return id.toLowerCase();
  const decimal = /^#?thread-f:(\d{10,20})$/.exec(id)?.[1];
  return decimal ? BigInt(decimal).toString(16) : null;
}
