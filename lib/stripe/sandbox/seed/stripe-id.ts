const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/**
 * Letters as in Stripe's ids, always the same for the same name: a story keeps its ids for good.
 *
 * @param name what the id stands for: `maria-keller subscription second`
 */
export function lettersOf(name: string, length: number): string {
  let state = hash(name);
  let letters = '';
  while (letters.length < length) {
    // xorshift32: no secret is made here, only the look of one.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    letters += BASE_62[(state >>> 0) % BASE_62.length];
  }
  return letters;
}

/** An id in the form Stripe gives that kind of object: `cus_…`, `sub_1…`, `pi_3…`. */
export function stripeId(prefix: IdPrefix, name: string): string {
  return prefix + lettersOf(`${prefix} ${name}`, LENGTHS[prefix]);
}

const LENGTHS = {
  cus_: 14,
  prod_: 14,
  price_1: 23,
  sub_1: 23,
  si_: 14,
  in_1: 23,
  il_1: 23,
  ii_1: 23,
  inpay_1: 23,
  ch_3: 23,
  pi_3: 23,
  pm_1: 23,
  txn_3: 23,
  re_3: 23,
  du_1: 23,
  di_1: 23,
  cs_test_a1: 56,
  bpc_1: 23,
  sub_sched_1: 23,
  issfr_1: 23,
  credgr_test_61: 30,
  feat_test_61: 30,
  ent_test_61: 30,
  mtr_test_61: 30,
};

export type IdPrefix = keyof typeof LENGTHS;

/** FNV-1a; never zero, which xorshift could not leave. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value || 1;
}
