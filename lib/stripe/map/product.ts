import type { Product } from '../../billing/reading';
import { z } from '../../zod';
import { metadata } from './wire';

const wireProduct = z.object({ id: z.string(), name: z.string(), metadata });

/** @throws ZodError where Stripe's answer is not a product */
export function mapProduct(wire: unknown): Product {
  return wireProduct.parse(wire);
}
