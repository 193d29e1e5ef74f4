import { describe, expect, it } from 'vitest';
import { aCharge, aCustomer, aCustomerReading, aGuest, aReading, DAY, NOW } from '../build/model';
import { READINGS } from '../reply/readings';
import { linesUnder, write } from './judged';

describe('without a chosen customer', () => {
  it('several are named, and nobody’s billing is spoken of', () => {
    const { text, json } = write({ reading: READINGS.twoOnOneAddress ?? aReading() });
    expect(linesUnder('CUSTOMER', text)).toContain('- No customer chosen yet');
    expect(linesUnder('CUSTOMER', text)).toContain(
      '- Customers on this address: cus_PatSecond001, cus_PriyaRaman01',
    );
    expect(linesUnder('BILLING STATE', text)).toEqual([
      '- No customer chosen yet: billing is not shown',
    ]);
    expect(text).not.toMatch(/Other customers/);
    expect(json.customer.id).toBeNull();
  });

  it('several and guest payments are still several', () => {
    const customers = [
      aCustomerReading({ customer: aCustomer({ id: 'cus_PatSecond001' }) }),
      aCustomerReading(),
    ];
    const { text } = write({ reading: aReading({ customers, chosenId: null, guest: aGuest() }) });
    expect(linesUnder('CUSTOMER', text)).toContain('- No customer chosen yet');
    expect(text).not.toMatch(/Guest checkout|Mia/);
  });

  it('nobody is found, and nothing is known', () => {
    const { text } = write({ reading: READINGS.nobody ?? aReading() });
    expect(linesUnder('CUSTOMER', text)).toContain('- No customer found in Stripe');
    expect(linesUnder('BILLING STATE', text)).toEqual(['- Not known: no customer found']);
  });

  it('a guest’s payments are shown, holds left out', () => {
    const { text } = write({ reading: READINGS.guestWithHold ?? aReading() });
    const lines = linesUnder('BILLING STATE', text);
    expect(lines[0]).toBe('- Guest payments: 1, the last of $120.00 on 12 Nov 2026');
    expect(lines.join('\n')).not.toMatch(/subscription|No invoice|Monthly value/);
  });

  it.each([
    [[], 'Guest payments: none that took money'],
    [
      [aCharge({ created: NOW - 9 * DAY }), aCharge({ amountRefunded: 900 })],
      'Guest payments: 2, the last of $29.00 on 12 Nov 2026, $9.00 of it refunded',
    ],
  ])('a guest’s payments %#', (charges, line) => {
    const reading = aReading({ customers: [], guest: aGuest({ charges }) });
    expect(linesUnder('BILLING STATE', write({ reading }).text)).toContain(`- ${line}`);
  });
});
