import { checkDrafts } from './check-drafts';

checkDrafts({
  language: 'en',
  // A small letter after a full stop, and a space before a mark.
  misset: / [.,;:?]|[.,;:?]\p{L}|[.?] \p{Ll}|\b(?:a an|the the|for for|on on|of of)\b/u,
  greetings: { named: 'Hello Priya,', neutral: 'Hello,' },
  claims: [
    ['refunded', 'We have refunded the second payment.'],
    ['refunded', 'Your refund has been issued today.'],
    ['refunded', 'After checking I have refunded you.'],
    ['refunded', 'I just credited $29.00 to your card.'],
    ['ended', 'Your subscription has been cancelled.'],
    ['ended', 'I have already canceled the extra one.'],
    ['ended', 'Your cancellation is complete.'],
    ['neverShown', 'I have resumed your subscription.'],
    ['neverShown', 'We waived the invoice, it was voided.'],
    ['promises', 'We will refund you in full.'],
    ['promises', 'Your money will be refunded within a week.'],
    ['promises', 'You will get your money back.'],
    ['promises', 'I guarantee that this never happens again.'],
    ['secret', 'Your card was reported stolen.'],
    ['secret', 'The payment looked like fraud.'],
  ],
  innocent: [
    'The payment has not been refunded yet.',
    'If you would like to be refunded, please tell us which payment it is.',
    'As soon as it is cancelled, I will write to you.',
    'You can cancel at any time on your billing page.',
    'When your subscription is cancelled, you keep access until 18 December.',
    'Should money be returned, it goes to the card that paid.',
    'Nothing has been cancelled so far.',
    'Banks usually need 5 to 10 working days to show a refund.',
    'I will write to you with a clear answer.',
    'Your bank declined the payment.',
  ],
});
