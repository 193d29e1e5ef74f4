/** A mailbox, and who opened it. */
export interface Account {
  name: string;
  email: string;
  org: string;
  /** What the account button names: the one who is signed in, also in somebody else's mailbox. */
  signedIn: string;
}

const ORG = 'Northwind Apps';
const SUPPORT: Account = {
  name: 'Sam Ortega',
  email: 'support@northwind-apps.example',
  org: ORG,
  signedIn: 'support@northwind-apps.example',
};
const SECOND: Account = {
  name: 'Sam Ortega',
  email: 'billing-desk@northwind-apps.example',
  org: ORG,
  signedIn: 'billing-desk@northwind-apps.example',
};
const DELEGATED: Account = {
  name: 'Northwind Refunds',
  email: 'refunds@northwind-apps.example',
  org: ORG,
  signedIn: 'support@northwind-apps.example',
};

/** The mailbox of an address: `/mail/u/0/`, a second account at `/mail/u/1/`, a delegated one at `/mail/b/…/u/0/`. */
export function accountOf(pathname: string): Account {
  if (/^\/mail\/b\//.test(pathname)) return DELEGATED;
  return /^\/mail\/u\/1\//.test(pathname) ? SECOND : SUPPORT;
}
