import type { LanguageTemplates } from '../templates';
import { cancellations } from './cancellations';
import { duplicateSubscription } from './duplicate-subscription';
import { explanations } from './explanations';
import { failedPayment } from './failed-payment';
import { notEnoughEvidence } from './not-enough-evidence';
import { productFailure } from './product-failure';
import { selfServe } from './self-serve';
import { teamSeats } from './team-seats';

/** The German drafts. After the greeting's comma a letter goes on with a small letter. */
export const german: LanguageTemplates = {
  greeting: 'Guten Tag{% if first_name %} {{ first_name }}{% endif %},',
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
