import type { Intent, Sign } from './matter';

/**
 * Which of several wishes decides. By the method: unauthorised use, then money back, then cancelling, then
 * payment recovery, then information. What the money is wanted for (charged twice, after the end, a renewal)
 * says more than the word "refund" beside it, so it stands before it.
 */
const ORDER: Intent[] = [
  'where_is_refund',
  'charged_twice',
  'charged_after_cancel',
  'unknown_charge',
  'unwanted_renewal',
  'refund',
  'resume',
  'cancel',
  'restart',
  'finish_checkout',
  'payment_failing',
  'feature_missing',
  'product_bug',
  'update_card',
  'tax_number',
  'change_plan',
  'seats',
  'explain_amount',
  'invoice_or_receipt',
  'next_payment',
  'thanks',
];

/** The intents in order of precedence, never empty: `unclear` where nothing was found. */
export function inOrder(intents: Intent[], signs: Sign[]): [Intent, ...Intent[]] {
  const found = ORDER.filter((intent) => intents.includes(intent));
  const has = (intent: Intent) => found.includes(intent);
  const lead = (intent: Intent): [Intent, ...Intent[]] => [
    intent,
    ...found.filter((each) => each !== intent),
  ];

  if (has('unknown_charge') && signs.includes('unauthorised')) return lead('unknown_charge');
  // Who comes back tells of having cancelled; it is no wish to cancel.
  if (has('restart') && signs.includes('cancelled')) return lead('restart');
  // "I cannot find it anywhere" is said of an invoice, too.
  if (has('feature_missing') && has('invoice_or_receipt') && !has('refund')) {
    return lead('invoice_or_receipt');
  }
  // Access wanted back after a payment that failed is no new purchase.
  if (has('restart') && has('payment_failing')) return lead('payment_failing');
  // "What do I do to keep my account?" after a payment that failed: nothing was cancelled.
  if (has('resume') && has('payment_failing') && !signs.includes('cancelled')) {
    return lead('payment_failing');
  }
  // "I cancelled and you charged me again" is about the end, though "again" sounds like twice.
  if (has('charged_after_cancel') && signs.includes('cancelled')) {
    return lead('charged_after_cancel');
  }
  if (signs.includes('cancelled') && signs.includes('charged') && found.every(isAboutMoney)) {
    return lead('charged_after_cancel');
  }
  if (has('refund') && !found.some((each) => MONEY_MATTERS.includes(each))) {
    if (has('feature_missing')) return lead('feature_missing');
    if (has('product_bug')) return lead('product_bug');
    if (signs.includes('renewed')) return lead('unwanted_renewal');
  }
  // Somebody who complains of a renewal and only asks to cancel wants the end, not the money.
  if (has('unwanted_renewal') && has('cancel') && !has('refund')) return lead('cancel');
  if (signs.includes('paid') && signs.includes('access') && has('product_bug')) {
    return lead('product_bug');
  }
  if (has('unwanted_renewal') && has('payment_failing') && !has('refund')) {
    return lead('payment_failing');
  }
  if (signs.includes('unauthorised') && found.every((each) => each === 'thanks')) {
    return ['unknown_charge'];
  }
  // "I cancelled, did it go through?": the matter is the cancellation.
  if (signs.includes('cancelled') && found.every((each) => each === 'thanks')) return ['cancel'];
  // Locked out and nothing else: the product does not give what was bought.
  if (signs.includes('access') && found.every((each) => each === 'thanks')) return ['product_bug'];
  const [first, ...rest] = found;
  return first ? [first, ...rest] : ['unclear'];
}

/** What money is asked back for; each says more than the word "refund". */
const MONEY_MATTERS: Intent[] = [
  'where_is_refund',
  'charged_twice',
  'charged_after_cancel',
  'unknown_charge',
  'unwanted_renewal',
];

/** Beside these, "I cancelled" and "you charged" together say what the matter is. */
function isAboutMoney(intent: Intent): boolean {
  return ['charged_after_cancel', 'explain_amount', 'refund', 'unknown_charge', 'thanks'].includes(
    intent,
  );
}
