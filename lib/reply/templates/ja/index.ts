import type { LanguageTemplates } from '../templates';
import { cancellations } from './cancellations';
import { duplicateSubscription } from './duplicate-subscription';
import { explanations } from './explanations';
import { failedPayment } from './failed-payment';
import { notEnoughEvidence } from './not-enough-evidence';
import { productFailure } from './product-failure';
import { selfServe } from './self-serve';
import { teamSeats } from './team-seats';

/** The drafts in Japanese; a situation without one does not compile. */
export const japanese: LanguageTemplates = {
  greeting: '{% if first_name %}{{ first_name }} 様{% else %}お客様{% endif %}',
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
