import type { LanguageTemplates } from '../templates';
import { cancellations } from './cancellations';
import { duplicateSubscription } from './duplicate-subscription';
import { explanations } from './explanations';
import { failedPayment } from './failed-payment';
import { notEnoughEvidence } from './not-enough-evidence';
import { productFailure } from './product-failure';
import { selfServe } from './self-serve';
import { teamSeats } from './team-seats';

/** The French drafts. Nothing in them tells whether a man or a woman writes or reads. */
export const french: LanguageTemplates = {
  greeting: 'Bonjour{% if first_name %} {{ first_name }}{% endif %},',
  drafts: {
    ...duplicateSubscription,
    ...teamSeats,
    ...failedPayment,
    ...cancellations,
    ...explanations,
    ...selfServe,
    ...productFailure,
    ...notEnoughEvidence,
  },
};
