import type { DraftTemplates } from '../templates';
import { cancellations } from './cancellations';
import { explanations } from './explanations';
import { selfServe } from './self-serve';

/** Nothing is broken: the customer wants, or wants to understand, something. */
export const missingSelfServe = {
  ...cancellations,
  ...explanations,
  ...selfServe,
} as const satisfies DraftTemplates;
