import { expect, it } from 'vitest';
import { holdsOwnLink } from '../../lib/billing/links';
import { aCreditNote, aCustomerReading, aReading } from '../build/model';

it('knows a credit note’s PDF as a link that opens without a login, on whatever host', () => {
  const pdfUrl = 'https://billing.acme.example/credit/1.pdf';
  const customers = [aCustomerReading({ creditNotes: [aCreditNote({ pdfUrl })] })];
  expect(holdsOwnLink(`See ${pdfUrl}`, aReading({ customers }))).toBe(true);
  expect(holdsOwnLink('See https://acme.example', aReading({ customers }))).toBe(false);
});
