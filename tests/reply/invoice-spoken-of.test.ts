import { describe, expect, it } from 'vitest';
import { invoiceSpokenOf } from '../../lib/reply/invoice-spoken-of';
import { aLine, anInvoice } from '../build/model';

const regular = anInvoice({ id: 'in_Regular', total: 2900 });
const change = anInvoice({ id: 'in_Change', total: 4320, lines: [aLine({ proration: true })] });
const annual = anInvoice({ id: 'in_Annual', total: 118_800, currency: 'eur' });
const yen = anInvoice({ id: 'in_Yen', total: 3200, currency: 'jpy' });
const open = anInvoice({ id: 'in_Open', total: 7700, status: 'open' });
const all = [regular, change, annual, yen, open];

describe('the invoice a message speaks of', () => {
  it.each([
    ['Why $43.20, the plan is $29?', 'in_Change'],
    ['You took 43,20 from my card.', 'in_Change'],
    ['The plan is $29 they said.', 'in_Regular'],
    ['1.188,00 € is a lot.', 'in_Annual'],
    ['EUR 1,188 is a lot.', 'in_Annual'],
    ['1188.00', 'in_Annual'],
    ['¥3,200 in October', 'in_Yen'],
    ['Please explain the last charge.', null],
    ['Order 143.20 and 43.205 and 2900', null],
    ['I owe 77.00', null],
  ])('%s', (message, id) => {
    expect(invoiceSpokenOf(message, all)?.id ?? null).toBe(id);
  });
});
