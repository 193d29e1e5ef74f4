import type { LanguageTemplates } from '../templates';
import { duplicateSubscription } from './duplicate-subscription';
import { failedPayment } from './failed-payment';
import { missingSelfServe } from './missing-self-serve';
import { notEnoughEvidence } from './not-enough-evidence';
import { productFailure } from './product-failure';
import { teamSeats } from './team-seats';

/** The English drafts; a situation without one does not compile. */
export const englishTemplates: LanguageTemplates = {
  greeting: 'Hello{% if first_name %} {{ first_name }}{% endif %},',
  drafts: {
    ...duplicateSubscription,
    ...teamSeats,
    ...failedPayment,
    ...missingSelfServe,
    ...productFailure,
    ...notEnoughEvidence,
  },
};
