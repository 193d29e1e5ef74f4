import type { Intent, Sign } from '../matter';

/**
 * How one language says it. Patterns see one folded sentence at a time: lower case, without accents, without
 * markup. They are rules of thumb, read beside what Stripe shows; no pattern moves money by itself.
 */
export interface Phrases {
  intents: Partial<Record<Exclude<Intent, 'unclear'>, RegExp[]>>;
  /** Where one of these matches the same sentence, the intent is not meant. */
  except: Partial<Record<Intent, RegExp[]>>;
  /** A charge that is feared or asked about, and has not happened: such a sentence claims no charge. */
  toCome: RegExp;
  signs: Partial<Record<Sign, RegExp[]>>;
  /** A short yes to what was said before. */
  yes: RegExp;
  /** Orders to a machine: such a sentence is skipped. */
  inert: RegExp[];
  /** January first; each entry matches one month's names. */
  months: RegExp[];
}
