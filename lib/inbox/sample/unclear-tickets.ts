import type { SampleTicketText } from './sample-ticket';

/** The message and what Stripe says do not decide, or nobody is found. */
export const somethingIsOff: SampleTicketText = {
  id: 'something-is-off',
  from: { name: 'Sam Whitaker', email: 'sam@whitaker-sons.example' },
  subject: 'Question about my account',
  hoursAgo: 12,
  body: `Hi,

something looks off with my account. Can you have a look?

Sam`,
};

export const oneAddressTwoCompanies: SampleTicketText = {
  id: 'one-address-two-companies',
  from: { name: 'Pat Lindgren', email: 'pat@lindgren-consult.example' },
  subject: 'Please cancel the subscription',
  hoursAgo: 14,
  body: `Hi,

please cancel the subscription for my client, the contract with them is over.

Pat Lindgren`,
};

export const nobodyWeKnow: SampleTicketText = {
  id: 'nobody-we-know',
  from: { name: 'Tessa Bloom', email: 'tessa@bloomfield-books.example' },
  subject: 'Update my billing details',
  hoursAgo: 15,
  body: `Hello,

our company has moved. Please put the new address on our next invoice: 14 Orchard Row, Bristol.

Tessa Bloom`,
};
