import type { ActionEffect } from '../../lib/triage/what-changes';

/** All that one action can change, with facts that are found again. */
export const EVERY_EFFECT: ActionEffect = {
  mrrDelta: { usd: -2900, eur: -100 },
  accessEnds: 6,
  refunded: { amount: 2900, currency: 'usd' },
  prorated: { amount: 1450, currency: 'usd' },
  standing: {
    before: {
      nextInvoice: { at: 8, amount: { amount: 3900, currency: 'usd' } },
      accessEnds: null,
      monthly: { usd: 2900, eur: 100 },
    },
    after: { nextInvoice: { at: 9, amount: null }, accessEnds: 6, monthly: {} },
  },
  stillOwed: [
    { id: '⟦id⟧', number: '⟦number⟧', amount: { amount: 700, currency: 'usd' } },
    { id: '⟦other⟧', number: null, amount: { amount: 800, currency: 'usd' } },
  ],
  notCollected: true,
  mayEndAtOnce: true,
  fee: { amount: 114, currency: 'usd' },
};
