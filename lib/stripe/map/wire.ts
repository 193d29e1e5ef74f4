import { z } from '../../zod';

/** A reference that Stripe gives as an id, or whole where it was expanded: its id. */
export const reference = z
  .union([z.string(), z.object({ id: z.string() })])
  .transform((value) => (typeof value === 'string' ? value : value.id));

export const optionalReference = reference.nullish().transform((value) => value ?? null);

/** Stripe's client makes `Decimal` objects of decimal strings; they do not survive a message, their text does. */
export const decimal = z
  .unknown()
  .optional()
  .transform((value) => (value === null || value === undefined ? null : String(value)));

export const optionalString = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
export const optionalNumber = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
export const metadata = z
  .record(z.string(), z.string())
  .nullish()
  .transform((value) => value ?? {});

/** An open enum: a word this build does not know becomes `unknown`, never an error and never a wrong verdict. */
export function openEnum<const Word extends string>(words: readonly Word[]) {
  const known = new Set<string>(words);
  return z
    .string()
    .nullish()
    .transform((value): Word | 'unknown' =>
      typeof value === 'string' && known.has(value) ? (value as Word) : 'unknown',
    );
}
