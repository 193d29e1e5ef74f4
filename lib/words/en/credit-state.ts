/** What the customer can use before money: billing credits, the balance, and what Stripe says they have. */
export const creditStateWords = {
  credits: 'Billing credits',
  available: (amounts: string) => `${amounts} left to use`,
  noneAvailable: 'None left to use',
  unnamedGrant: 'Credit grant',
  category: { paid: 'paid', promotional: 'promotional', unknown: 'other' },
  notMoney: 'not an amount of money',
  begins: (date: string) => `from ${date} on`,
  expires: (date: string) => `expires ${date}`,
  expired: (date: string) => `expired ${date}`,
  voided: (date: string) => `voided ${date}`,
  moreGrants: (count: number) => (count === 1 ? '1 more grant' : `${count} more grants`),
  balanceLowers: (amount: string) =>
    `Customer balance: ${amount} credit, taken off the next invoice.`,
  balanceRaises: (amount: string) => `Customer balance: ${amount} owed, added to the next invoice.`,
  grants: 'Stripe grants:',
  moreFeatures: (count: number) => (count === 1 ? '1 more feature' : `${count} more features`),
};
