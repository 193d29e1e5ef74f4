import { charge } from '../../lib/stripe/sandbox/build/charge';
import { cardDetails } from '../../lib/stripe/sandbox/build/payment-method-details';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import { expect, test } from './desk-test';

const CARD = { brand: 'visa', last4: '4242', exp_month: 8, exp_year: 2032, country: 'DE' } as const;
const EXTRA = 150;

test.use({
  more: {
    objects: (now: number) => {
      const maria = seedObjects(now).customers.find(
        (each) => 'email' in each && each.email === 'maria@keller.example',
      );
      return {
        charges: Array.from({ length: EXTRA }, (_, each) =>
          charge({
            id: `ch_more${each}`,
            created: now - (each + 30) * 86_400,
            amount: 500,
            currency: 'eur',
            customer: maria?.id ?? null,
            payment_method_details: cardDetails({ ...CARD, fingerprint: 'fpMore' }, null),
          }),
        ),
      };
    },
  },
});

test('a long list says that it is not whole, and is read on by a click', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'found');
  const timeline = panel.getByText(/^Charge timeline, \d+ lines$/);
  const lines = async () => Number(/\d+/.exec((await timeline.textContent()) ?? '')?.[0]);
  const note = panel.locator('[data-unread="charges"]');
  await expect(note).toContainText('Only the newest charges were read.');
  const before = await lines();
  await note.getByRole('button', { name: 'Load more charges' }).click();
  await expect(note).toHaveCount(0);
  expect(await lines()).toBeGreaterThan(before);
  expect(await lines()).toBeGreaterThanOrEqual(EXTRA);
});
