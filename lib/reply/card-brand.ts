const BRANDS: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

/** A brand's own name, the same in every language; null for one that this build does not know. */
export function cardBrand(brand: string | null): string | null {
  return BRANDS[brand ?? ''] ?? null;
}
