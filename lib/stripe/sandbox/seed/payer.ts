import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import type { CardGiven } from '../build/payment-method-details';
import type { Wire } from '../wire';
import type { BankAccount } from './payment';

/** Whose books these are. */
export interface Payer {
  /** The story's name: every id is made of it. */
  story: string;
  name: string;
  email: string;
  country: string;
  since: UnixSeconds;
  now: UnixSeconds;
  card: Omit<CardGiven, 'country' | 'fingerprint'>;
  /** Where bills are charged, if not to the card. */
  bankAccount?: BankAccount;
  /** Fields of the customer that differ from the usual. */
  more?: Partial<Wire<Stripe.Customer>>;
}
