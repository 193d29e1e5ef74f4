// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { Reading, Unread } from '../../lib/billing/reading';
import type { PanelView } from '../../lib/desk/view';
import { readIdentifier } from '../../lib/identify/identifier';
import { createFormats } from '../../lib/words/formats';
import { aCustomer, aCustomerReading, aReading } from '../build/model';
import { spiedActions } from './fixture-actions';
import { ACCOUNT, foundView, notFoundView, TICKET } from './fixture-views';
import { words } from './fixture-words';

afterEach(cleanup);

function show(view: PanelView) {
  const actions = spiedActions();
  const formats = createFormats('en-US', 'UTC');
  const { container } = render(
    <Panel view={view} actions={actions} formats={formats} words={words} />,
  );
  return { actions, container };
}

async function violationsIn(container: Element): Promise<string[]> {
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  return violations.map(({ id }) => id);
}

const foundWith = (some: Partial<Reading>) => foundView({ reading: aReading(some) });

function search(text: string) {
  fireEvent.click(screen.getByRole('button', { name: 'Search' }));
  fireEvent.change(screen.getByRole('textbox', { name: 'Look up another customer' }), {
    target: { value: text },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Look up' }));
}

describe('the search', () => {
  it.each([
    'maria@keller.example',
    'in_1Raabc',
    'X7OBNTF4-0008',
    '@octocat',
    'Maria Keller',
    '4242 29.00',
  ])('takes %s', (text) => {
    const { actions } = show(foundView());
    search(` ${text} `);
    expect(actions.search).toHaveBeenCalledWith(text, 'typed');
  });

  it.each(['ab', '4242', '4242 4242 4242 4242'])('refuses %s, and says what it takes', (text) => {
    const { actions } = show(foundView());
    search(text);
    expect(actions.search).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('Nothing was looked up.');
  });
});

describe('how somebody was found', () => {
  it.each([
    ['X7OBNTF4-0008', 'Found by invoice or receipt number X7OBNTF4-0008.'],
    ['4242 29,00 EUR', 'Found by card •••• 4242, 29.00 EUR.'],
    ['4242 3 Nov', 'Found by card •••• 4242.'],
    ['@octocat', 'Found by the user name octocat in the metadata.'],
    ['Keller', 'Found by “Keller”.'],
    ['cus_Else01', 'Found by cus_Else01.'],
  ])('by %s', (typed, sentence) => {
    const by = readIdentifier(typed);
    if (!by) throw new Error(`${typed} is no identifier`);
    show(foundWith({ by, match: 'typed_by_operator' }));
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('is not said of an address: the match says it', () => {
    const { container } = show(foundView());
    expect(container.querySelector('[data-found-by]')).toBeNull();
  });
});

describe('nobody found', () => {
  it('shows a customer who was deleted as such, with what they paid', () => {
    const customer = aCustomer({ id: 'cus_Gone', name: null, email: null, deleted: true });
    const view = notFoundView();
    const customers = [aCustomerReading({ customer, subscriptions: [] })];
    view.case.reading = { ...view.case.reading, customers, chosenId: null };
    const { container } = show(view);
    const deleted = container.querySelector('[data-deleted]');
    expect(deleted?.textContent).toContain('Deleted in Stripe');
    expect(deleted?.textContent).toContain('Paid in all: $29.00');
  });

  it('suggests other spellings of the address, looked up only on a click', () => {
    const view = notFoundView();
    view.case.reading = { ...view.case.reading, email: 'ana+shop@np.example' };
    const { actions } = show(view);
    expect(actions.search).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'ana@np.example' }));
    expect(actions.search).toHaveBeenCalledWith('ana@np.example', 'typed');
  });

  it('suggests nothing where there is no other spelling', () => {
    const { container } = show(notFoundView());
    expect(container.querySelector('[data-variant]')).toBeNull();
  });
});

it('a related customer is looked up on a click', () => {
  const customer = aCustomer({ id: 'cus_Other', name: 'Ana Private' });
  const related = [
    { because: 'address_variant' as const, reading: aCustomerReading({ customer }) },
  ];
  const { actions } = show(foundWith({ related }));
  expect(screen.getByText(/may be the same mailbox/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Look up Ana Private' }));
  expect(actions.search).toHaveBeenCalledWith('cus_Other', 'typed');
});

describe('a list that is not whole', () => {
  const more = (list: Unread['list'], some: Partial<Unread> = {}): Unread => ({
    list,
    customerId: aCustomer().id,
    because: 'more_pages',
    permission: null,
    after: 'in_last',
    ...some,
  });

  it('is read on by a click, and not counted as if it were whole', () => {
    const { actions } = show(foundWith({ unread: [more('invoices')] }));
    expect(screen.getByText('1 paid, 0 open, and more')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Load more invoices' }));
    expect(actions.loadMore).toHaveBeenCalledWith(aCustomer().id, 'invoices');
  });

  it('has no button where there is no next page to ask for', () => {
    show(foundWith({ unread: [more('customers', { after: null, customerId: null })] }));
    expect(screen.queryByRole('button', { name: /Load more/ })).toBeNull();
  });

  it('is not counted at all where it was not read', () => {
    show(foundWith({ unread: [more('charges', { because: 'failed', after: null })] }));
    expect(screen.getByText('not read')).toBeTruthy();
  });
});

describe('notices', () => {
  it.each([
    ['endpoint-rate', 'Limit: requests a second of one kind.'],
    [null, 'Another request holds this object.'],
    ['brand-new-limit', 'Limit: brand-new-limit.'],
  ])('Stripe slows down for %s', async (reason, sentence) => {
    const { container } = show({ ...foundView(), slowed: { reason, waitSeconds: 2 } });
    const notice = container.querySelector('[data-notice="slowed"]');
    expect(notice?.textContent).toContain(sentence);
    expect(notice?.textContent).toContain('in 2 s');
    expect(await violationsIn(container)).toEqual([]);
  });

  it('a failed refresh keeps the case, says why, and is tried again on a click', async () => {
    const { actions, container } = show({ ...foundView(), refreshFailed: { kind: 'offline' } });
    expect(screen.getByRole('alert').textContent).toContain('You see what was read before.');
    expect(container.querySelector('[data-bucket]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.refresh).toHaveBeenCalled();
    expect(await violationsIn(container)).toEqual([]);
  });

  it.each([
    [90_000, 'one day behind Stripe’s'],
    [-7_200, 'two hours ahead of Stripe’s'],
  ])('a clock that is %d seconds behind', (clockBehindSeconds, sentence) => {
    const { container } = show(foundWith({ clockBehindSeconds }));
    expect(container.querySelector('[data-notice="clock"]')?.textContent).toContain(sentence);
  });

  it('a pasted card number is warned of, with what to do', async () => {
    const { container } = show({ ...foundView(), ticket: { ...TICKET, holdsCardNumber: true } });
    expect(screen.getByRole('alert').textContent).toMatch(/card number.*Delete the message/);
    expect(await violationsIn(container)).toEqual([]);
  });

  it('are not there when all is well', () => {
    const { container } = show(foundView());
    expect(container.querySelector('[data-notice]')).toBeNull();
  });
});

it('what was read before a list failed is shown, and nothing concluded from it', () => {
  const { container } = show({
    state: 'permission_missing',
    account: ACCOUNT,
    ticket: TICKET,
    failure: { kind: 'permission_missing', permissions: ['rak_invoice_read'], requestId: null },
    partial: foundView().case,
  });
  expect(container.querySelector('[data-partial] [data-customer^="cus_"]')).not.toBeNull();
  expect(container.querySelector('[data-bucket]')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Insert reply' })).toBeNull();
});

it('with the reads of the month used up, each lookup takes a click, and that is said', () => {
  const { actions } = show({ state: 'idle', account: ACCOUNT, ticket: TICKET, sparing: true });
  expect(screen.getByText(/The reads set for thirty days are used up/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Look up in Stripe' }));
  expect(actions.lookUp).toHaveBeenCalled();
});
