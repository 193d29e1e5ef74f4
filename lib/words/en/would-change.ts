import type { Unread } from '../../billing/reading';
import type { Bucket } from '../../triage/bucket';
import type { Evidence, EvidenceFacts, EvidenceId } from '../../triage/evidence';
import type { WouldChange } from '../../triage/would-change';
import type { Formats } from '../formats';

/** What the verdict hangs on, and what is missing to be surer; one sentence each. */
export function wouldChangeSentences(
  format: Formats,
  bucketName: (bucket: Bucket) => string,
  listName: (list: Unread['list']) => string,
) {
  const otherwise = counterfacts(format);
  const turned = ({ id, facts, bucket }: Evidence) =>
    // One id and its own facts: the union cannot be followed through a lookup.
    (otherwise[id] as (facts: Evidence['facts'], about: string) => string)(
      facts,
      bucketName(bucket),
    );
  return (change: WouldChange): string => {
    switch (change.kind) {
      case 'fact': {
        const { evidence, verdict } = change;
        const phrase = evidence.map(turned).join(' and ');
        return verdict === 'not_enough_evidence'
          ? `If ${phrase}, there would not be enough evidence.`
          : `If ${phrase}, the verdict would be: ${bucketName(verdict)}.`;
      }
      case 'not_read':
        return `${NOT_READ[change.because]}: ${listName(change.list)}. They may say otherwise.`;
      case 'message_unclear':
        return 'A clear word from the customer on what is wanted.';
      case 'identity_not_verified':
        return 'Whether the person who wrote is this customer: not verified.';
      case 'provisional':
        return 'Stripe is still being read: the rest may say otherwise.';
    }
  };
}

const NOT_READ: Record<Unread['because'], string> = {
  permission: 'Not read, for lack of a permission',
  failed: 'Not read, because Stripe did not answer',
  more_pages: 'Only the newest were read',
  left_out: 'Not all were read',
};

/** Each fact turned around, after "If"; a missing id does not compile. */
function counterfacts({ money, date }: Formats) {
  const product = (name: string | null) => name ?? 'the product';
  const phrases: { [Id in EvidenceId]: (facts: EvidenceFacts[Id], about: string) => string } = {
    message_says: () => 'the message were about something else',
    message_unclear: () => 'the message said what is wanted',
    speaks_of_seats: () => 'the message did not speak of several people or seats',
    says_not_authorised: () => 'the customer had authorised the payment',
    asks_something_else: (_, about) => `the message were about “${about}”`,
    same_product_twice: () => 'the two subscriptions were for different workspaces or people',
    two_customers_one_person: () => 'the customers were different people',
    charges_agree: () => 'the charges did not agree with it',
    double_charge: () => 'the two charges paid for two things that were both wanted',
    duplicate_ended: () => 'the subscription that ended had been replaced by the other',
    duplicate_refunded: ({ amount }) => `the ${money(amount)} had not been given back`,
    duplicate_disputed: ({ amount }) => `the bank had not taken the ${money(amount)} back`,
    duplicate_credited: ({ amount }) => `the ${money(amount)} had not been credited`,
    different_products: () => 'the subscriptions were to one product',
    different_workspaces: () => 'the subscriptions were for one workspace and one person',
    plan_changed: () => 'the old plan had gone on beside the new one',
    hold_not_charge: ({ amount }) => `the hold of ${money(amount)} had been captured`,
    attempt_not_charge: () => 'both attempts had taken money',
    successive_periods: () => 'the charges paid for the same period',
    several_seats: () => 'it were one seat',
    seats_make_the_amount: () => 'the seats did not make up the amount',
    colleagues_pay: () => 'nobody else of the company paid',
    team_product: ({ product }) => `${product} were not a product for teams`,
    one_person_one_seat: () => 'several people used it',
    renewal_failed: () => 'the open invoice were paid',
    payment_declined: () => 'the payment had gone through',
    bank_wants_confirmation: () => 'the bank had the confirmation',
    invoice_overdue: () => 'the invoice were paid',
    checkout_not_completed: () => 'the Checkout had been completed',
    still_processing: () => 'the payment had failed',
    paid_since: () => 'it had not been paid since',
    failure_elsewhere: () => 'the failure belonged to a running subscription',
    portal_offers: () => 'the portal did not let customers do this',
    portal_lacks: () => 'the portal let customers do this',
    end_already_set: () => 'no end were set',
    already_ended: ({ product: name }) => `${product(name)} were still running`,
    collection_paused: () => 'collection were not paused',
    trial_running: () => 'the trial were over',
    proration_explains: () => 'the invoice held no prorations',
    usage_explains: () => 'the invoice billed no usage',
    regular_charge: () => 'it were not the regular charge',
    charged_before_end: ({ endsAt }) => `the charge came after the end on ${date(endsAt)}`,
    document_found: () => 'there were no such invoice',
    refund_on_its_way: () => 'nothing had been refunded',
    refund_not_sent: () => 'the refund had left',
    billing_is_broken: () => 'no payment had failed',
    billing_is_healthy: () => 'a payment had failed, or nothing ran',
    billing_explains_it: () => 'the subscription were healthy and paid',
    charge_after_end: () => 'the charge were for a time before the end',
    renewed_lately: () => 'it had not renewed lately',
    renewal_given_back: ({ amount }) => `the ${money(amount)} had not gone back`,
    renewed_long_ago: () => 'it had renewed only just now',
    dispute_open: () => 'there were no open dispute',
    inquiry_open: () => 'the bank did not inquire',
    refund_failed: () => 'the refund had arrived',
    paid_outside_stripe: () => 'it had been paid through Stripe',
    nobody_found: () => 'the customer were found, under another address or by an invoice number',
    several_customers: () => 'it were known which of the customers is meant',
    nothing_bought: () => 'this customer had bought something',
    nothing_asked: () => 'the message asked for something',
    claim_not_in_stripe: () => 'Stripe showed what the message says',
    no_reason_given: () => 'the customer said why',
    unknown_status: () => 'the status of the subscription were known',
  };
  return phrases;
}
