import type Stripe from 'stripe';

/**
 * The Stripe API version every request is pinned to, and every schema and fixture here is written for.
 *
 * @see https://docs.stripe.com/upgrades
 */
export const STRIPE_API_VERSION: Stripe.LatestApiVersion = '2026-10-28.endive';
