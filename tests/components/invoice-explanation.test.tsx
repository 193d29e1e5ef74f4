// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { Case } from '../../lib/case/case';
import { createFormats } from '../../lib/words/formats';
import { PAID_BEFORE, PRODUCTS, SHAPES } from '../build/explained-shapes';
import { aCharge, aCustomerReading, aReading } from '../build/model';
import { spiedActions } from './fixture-actions';
import { aDuplicateCase, foundView, MARIA } from './fixture-views';
import { words } from './fixture-words';

afterEach(cleanup);

const upgrade = SHAPES.upgrade.invoice;
const NAME = 'invoice NW-0005';

function show(invoice = upgrade, some: Partial<Case> = {}) {
  const actions = spiedActions();
  const reading = aReading({
    products: PRODUCTS,
    customers: [
      aCustomerReading({ customer: MARIA, invoices: [invoice, PAID_BEFORE], charges: [aCharge()] }),
    ],
  });
  const { container } = render(
    <Panel
      view={foundView({ reading, ...some })}
      actions={actions}
      formats={createFormats('en-GB', 'UTC')}
      words={words}
    />,
  );
  const block = within(screen.getByRole('region', { name: words.panel.blocks.billing }));
  const open = () => fireEvent.click(block.getByRole('button', { name: `Explain: ${NAME}` }));
  const told = () => container.querySelector('[data-explanation]')?.textContent ?? null;
  return { actions, container, block, open, told };
}

describe('an invoice', () => {
  it('is explained at a click, and hidden at the next', () => {
    const { block, open, told } = show();
    expect(told()).toBeNull();
    open();
    expect(told()).toContain('12 days of Pro minus the unused 12 days of Basic');
    expect(told()).toContain('12 of 30 days of Pro, 18 to 30 November: $19.20');
    fireEvent.click(block.getByRole('button', { name: `Hide the explanation: ${NAME}` }));
    expect(told()).toBeNull();
  });

  it('goes into the reply', () => {
    const { actions, block, open } = show();
    open();
    fireEvent.click(block.getByRole('button', { name: `Insert explanation: ${NAME}` }));
    expect(actions.insert).toHaveBeenCalledWith(
      'ticket-1',
      expect.stringContaining('- Total: $14.40\n\n$14.40 was paid on 18 November.'),
      'reply',
    );
  });

  it('has no axe violation when it is open', async () => {
    const { container, open } = show();
    open();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it.each([
    [{ hasMoreLines: true }, 'More lines stand on this invoice'],
    [{ total: 9900 }, 'The parts that were read miss $'],
  ])('with %j says what is missing, and is not for the reply', (some, missing) => {
    const { block, open, told } = show({ ...upgrade, ...some });
    open();
    expect(told()).toContain(missing);
    expect(block.queryByRole('button', { name: /^Insert explanation/ })).toBeNull();
  });

  it('of somebody else than the sender is shown, and not for the reply', () => {
    const { conversation } = aDuplicateCase();
    const sender = { kind: 'one', person: { name: null, email: 'who@else.example' } } as const;
    const { block, open, told } = show(upgrade, { conversation: { ...conversation, sender } });
    open();
    expect(told()).toContain('verify the person');
    expect(block.queryByRole('button', { name: /^Insert explanation/ })).toBeNull();
  });
});

it('the timeline says of each line what the bank shows of it', () => {
  const { container } = show();
  const lines = [...container.querySelectorAll('[data-timeline]')];
  expect(lines.map((line) => line.textContent?.replace(/\s+/g, ' '))).toEqual([
    expect.stringMatching(/Charge\$29\.00One line on the statement\..*“ACME SOFTWARE”/),
  ]);
});
