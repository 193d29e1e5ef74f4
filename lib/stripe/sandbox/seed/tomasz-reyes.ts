import { colleaguesEachPay } from '../../../inbox/sample/team-tickets';
import { joinObjects } from '../sandbox-objects';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY } from './catalog';
import type { Story } from './story';

/** Two colleagues of one company, each with a plan and a card of their own. */
export const tomaszReyes: Story = {
  ticket: colleaguesEachPay,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 9, 13), -5);
    const tomasz = openBooks({
      ...colleaguesEachPay.from,
      story: 'tomasz-reyes',
      country: 'GB',
      since: start,
      now,
      card: { brand: 'mastercard', last4: '6019', exp_month: 1, exp_year: 2029 },
    });
    tomasz.subscribe({ what: 'pro', price: PRO_MONTHLY, start });

    const joined = monthsAfter(daysAgo(now, 16, 9.5), -1);
    const ines = openBooks({
      story: 'ines-caldwell',
      name: 'Ines Caldwell',
      email: 'ines@brightwharf.example',
      country: 'GB',
      since: joined,
      now,
      card: { brand: 'visa', last4: '9912', exp_month: 6, exp_year: 2028 },
    });
    ines.subscribe({ what: 'pro', price: PRO_MONTHLY, start: joined });
    return joinObjects(tomasz.objects, ines.objects);
  },
};
