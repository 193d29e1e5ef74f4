import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { recordPanel } from '../../browser/panel-record';
import type { ConformanceDesk } from './conformance-desk';
import { forEachInbox } from './for-each-inbox';

const SENDERS = ['Maria Keller', 'Greg Oduya', 'Camille Roussel', 'Ruth Okafor', 'Noah Bergström'];
const SWITCHES = 20;
const SEED = 20_261_120;

interface Step {
  sender: string;
  /** How long Stripe takes for each answer from then on, in ms. */
  stripeMs: number;
  /** What the operator does in the panel before the next switch; `insert` presses whatever it shows by then. */
  next: 'nothing' | 'insert' | 'wait for the ticket' | 'insert when found';
}

const steps = fc.array(
  fc.record<Step>({
    sender: fc.constantFrom(...SENDERS),
    stripeMs: fc.integer({ min: 0, max: 400 }),
    next: fc.constantFrom('nothing', 'insert', 'insert when found', 'wait for the ticket'),
  }),
  { minLength: SWITCHES, maxLength: SWITCHES },
);

forEachInbox((desk) => {
  test.describe.configure({ timeout: 180_000 });

  test(`races: ${SWITCHES} switches with inserts in mid-flight, seed ${SEED}`, async () => {
    const { page, panel, stripe, inbox } = desk();
    await desk().freshPage(inbox.troubles.includes('slow switches') ? 'slow switches' : null);
    const [plan = []] = fc.sample(steps, { seed: SEED, numRuns: 1 });
    const seen = await recordPanel(panel);
    const inserted: string[] = [];
    for (const { sender, stripeMs, next } of plan) {
      stripe.setDelay(() => stripeMs);
      await page.openList();
      await page.clickTicketOf(sender);
      if (next === 'wait for the ticket' || next === 'insert when found') {
        await expect(desk().root).toHaveAttribute('data-ticket', desk().idOf(sender));
      }
      if (next === 'insert when found') {
        await expect(desk().root).toHaveAttribute('data-state', 'found');
      }
      if (next.startsWith('insert')) inserted.push(...(await pressInsert(desk())));
    }
    stripe.setDelay(null);
    const last = plan.at(-1)?.sender ?? '';
    await expect(desk().root).toHaveAttribute('data-ticket', desk().idOf(last));
    await expect(panel.getByText('Inserting…')).toHaveCount(0);

    const shown = await seen();
    const withCustomer = shown.filter(({ state }) => state === 'found');
    expect(new Set(withCustomer.map(({ ticket }) => ticket)).size).toBeGreaterThan(2);
    for (const { ticket, text } of shown) {
      const strangers = SENDERS.filter((name) => desk().idOf(name) !== ticket);
      expect(strangers.filter((name) => text.includes(name))).toEqual([]);
    }

    expect(inserted.length).toBeGreaterThan(0);
    let arrived = 0;
    for (const sender of SENDERS) {
      await page.openTicketOf(sender);
      await expect(desk().root).toHaveAttribute('data-ticket', desk().idOf(sender));
      const written = await page.writtenText();
      const strangers = SENDERS.filter((name) => name !== sender).map(firstName);
      expect(strangers.filter((name) => written.includes(name))).toEqual([]);
      if (written.includes(firstName(sender))) arrived += 1;
    }
    expect(arrived).toBeGreaterThan(0);
  });
});

/** Presses "Insert reply" where the panel offers it now; the ticket that it named at that very moment. */
async function pressInsert({ panel }: ConformanceDesk): Promise<string[]> {
  return await panel.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find(({ textContent }) => textContent === 'Insert reply');
    if (!button || button.disabled) return [];
    button.click();
    return [document.querySelector<HTMLElement>('[data-state]')?.dataset.ticket ?? ''];
  });
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
