import type { SampleTicketText } from './sample-ticket';

/** The product, or our promise, failed. */
export const exportsKeepFailing: SampleTicketText = {
  id: 'exports-keep-failing',
  from: { name: 'Priyanka Nair', email: 'priyanka@loomandledger.example' },
  subject: 'Exports broken for a week, I want my money back',
  hoursAgo: 8,
  body: `Hi,

exports have failed with an error every single day since last week. I pay for Studio because of exports, so for me the product does not work at all. Please refund this month.

Priyanka Nair`,
};

export const unwantedRenewal: SampleTicketText = {
  id: 'unwanted-renewal',
  from: { name: 'Owen Castellano', email: 'owen@castellano-maps.example' },
  subject: 'Renewed without warning, cancel and refund please',
  hoursAgo: 10,
  body: `Hello,

you just charged me $290.00 for another year of Pro. I forgot this renews and have not used it for months. Please cancel it and refund the payment.

Owen Castellano`,
};

export const unknownCharge: SampleTicketText = {
  id: 'unknown-charge',
  from: { name: 'Warren Pike', email: 'warren@pikebrothers.example' },
  subject: 'I do not recognise this charge',
  hoursAgo: 26,
  body: `To whom it may concern,

there is a charge of $79.00 from NORTHWIND APPS on my card that I do not recognise. I have told my bank. What is this for?

Warren Pike`,
};
