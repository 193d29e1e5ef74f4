import type { UnixSeconds } from '../../../billing/amounts';
import { product } from '../build/product';
import { stripeId } from './stripe-id';

/** 3 September 2022, when Northwind Apps opened its shop: older than any of its customers. */
export const OPENED: UnixSeconds = 1_662_199_200;

const sold = (name: string, unitLabel: string | null = null) =>
  product({
    id: stripeId('prod_', name),
    name,
    created: OPENED,
    unit_label: unitLabel,
  });

export const STARTER = sold('Starter');
export const PRO = sold('Pro');
export const TEAM = sold('Team', 'seat');
export const STUDIO = sold('Studio');
export const REPORT = sold('Migration report');
export const RENDERING = sold('Map rendering', 'minute');

export const PRODUCTS = [STARTER, PRO, TEAM, STUDIO, REPORT, RENDERING];
