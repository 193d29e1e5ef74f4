import type { SampleTicketText } from './sample-ticket';

/** Bought twice, charged twice, or so it seems. */
export const chargedTwice: SampleTicketText = {
  id: 'charged-twice',
  from: { name: 'Maria Keller', email: 'maria@keller.example' },
  subject: 'Charged twice for Pro',
  hoursAgo: 1.5,
  body: `Hi,

I signed up for Pro again on Wednesday and my card was charged twice, $29.00 each time. The page hung after I paid, so I went back and paid a second time. I only need one account. Could you sort this out?

Thank you
Maria`,
};

export const whereIsMyRefund: SampleTicketText = {
  id: 'where-is-my-refund',
  from: { name: 'Agnes Lund', email: 'agnes@lundfoto.example' },
  subject: 'Re: Refund for the second Studio plan',
  hoursAgo: 7,
  body: `Hello again,

you wrote that the second Studio charge was refunded, but I can't see the money on my card yet. Did it really go out?

Agnes`,
  earlier: [
    {
      by: 'customer',
      hoursAgo: 98,
      body: 'Hello, I seem to have two Studio plans, I only meant to buy one. Can I have the second payment back? Agnes',
    },
    {
      by: 'support',
      hoursAgo: 94,
      body: 'Hello Agnes, you are right, Studio was bought twice. I have ended the second plan and refunded its payment.',
    },
  ],
};

export const holdOnMyCard: SampleTicketText = {
  id: 'hold-on-my-card',
  from: { name: 'Mia Forsell', email: 'mia.forsell@postbox.example' },
  subject: 'Two times $120 for one report',
  hoursAgo: 20,
  body: `Hi there,

I bought one migration report, without an account. My bank shows $120.00 twice: one that was taken, and one that says "pending" or "reserved". I ordered one report only. What is the other one?

Mia Forsell`,
};
