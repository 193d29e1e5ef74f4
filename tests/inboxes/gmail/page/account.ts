import { accountOf } from '../accounts';

/** The mailbox of this page's address. */
export const ACCOUNT = accountOf(location.pathname);

export const SIGNATURE = ['Sam Ortega', 'Northwind Apps'];
