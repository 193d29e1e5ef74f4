/** An address that Stripe knows one customer of: the sample's Maria Keller. */
export const KNOWN_CUSTOMER = 'maria@keller.example';
