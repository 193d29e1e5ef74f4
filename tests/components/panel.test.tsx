// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { MatchKind } from '../../lib/billing/reading';
import { PANEL_STATES, type PanelView } from '../../lib/desk/view';
import { createFormats } from '../../lib/words/formats';
import { EVERY_VIEW } from './every-view';
import { spiedActions } from './fixture-actions';
import { aDuplicateCase, foundView, severalView } from './fixture-views';
import { words } from './fixture-words';

const formats = createFormats('en-US', 'UTC');

function show(view: PanelView) {
  const actions = spiedActions();
  const page = (shown: PanelView) => (
    <Panel view={shown} actions={actions} formats={formats} words={words} />
  );
  const { rerender, container } = render(page(view));
  return { actions, container, push: (next: PanelView) => rerender(page(next)) };
}

afterEach(cleanup);

describe('every state', () => {
  it('has a fixture', () => {
    expect(EVERY_VIEW.map(({ state }) => state).toSorted()).toEqual(PANEL_STATES.toSorted());
  });

  it.each(EVERY_VIEW)(
    '$state has its mark, a heading, a next step and no axe violation',
    async (view) => {
      const { container } = show(view);
      const root = container.querySelector('[data-state]');
      expect(root?.getAttribute('data-state')).toBe(view.state);
      expect(root?.getAttribute('data-ticket')).toBe(
        'ticket' in view && view.ticket ? view.ticket.ticketId : '',
      );
      expect(screen.getAllByRole('heading').length).toBeGreaterThan(0);
      expect(root?.textContent?.length).toBeGreaterThan(60);
      expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
      const { violations } = await axe.run(container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    },
  );

  it.each([
    ['no_key', 'Connect', 'openOptions'],
    ['no_key', 'Try it with sample data', 'openSample'],
    ['locked', 'Unlock', 'unlock'],
    ['locked', 'Forget key', 'forgetKey'],
    ['idle', 'Look up in Stripe', 'lookUp'],
    ['rate_limited', 'Try again', 'refresh'],
    ['offline', 'Try again', 'refresh'],
    ['stripe_error', 'Try again', 'refresh'],
    ['permission_missing', 'Try again', 'refresh'],
    ['key_rejected', 'Connect another key', 'openOptions'],
  ] as const)('%s: "%s" asks for %s', (state, label, action) => {
    const view = EVERY_VIEW.find((each) => each.state === state);
    if (!view) throw new Error(state);
    const { actions } = show(view);
    fireEvent.click(screen.getByRole('button', { name: label }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('names the missing permission as the Dashboard does, and by its slug', () => {
    const view = EVERY_VIEW.find(({ state }) => state === 'permission_missing');
    if (view) show(view);
    expect(screen.getByText('Disputes: Read (rak_dispute_read)')).toBeTruthy();
  });
});

describe('where no ticket is open', () => {
  const account = { name: null, mode: 'test', sample: false } as const;

  it('leads to the inboxes first where none is allowed', async () => {
    const { actions, container } = show({ state: 'no_ticket', account, inboxAllowed: false });
    expect(screen.getByRole('heading', { name: 'Allow your inbox first' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Allow an inbox' }));
    expect(actions.openInboxes).toHaveBeenCalledOnce();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('asks for a ticket where one is, and leads to further ones', () => {
    const { actions } = show({ state: 'no_ticket', account, inboxAllowed: true });
    expect(screen.getByRole('heading', { name: 'Open a ticket' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Allow another inbox' }));
    expect(actions.openInboxes).toHaveBeenCalledOnce();
  });

  it('needs no permission for the sample inbox', () => {
    const sample = { ...account, sample: true };
    const { actions } = show({ state: 'no_ticket', account: sample, inboxAllowed: false });
    expect(screen.getByRole('heading', { name: 'Open a ticket' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Open the sample inbox' }));
    expect(actions.openSample).toHaveBeenCalledOnce();
  });
});

describe('a case', () => {
  it('carries the marks that assistive tools and tests read', () => {
    const { container } = show(foundView());
    const mark = (selector: string) => container.querySelectorAll(selector).length;
    expect(mark('[data-customer="cus_Q8m2aaaaf1"][data-match="sender_is_billing_email"]')).toBe(1);
    expect(
      mark(
        '[data-bucket="duplicate_subscription"][data-rival="team_seats"][data-recommended="cancel_extra_subscription"]',
      ),
    ).toBe(1);
    expect(mark('[data-action="cancel_extra_subscription"][data-enabled="true"]')).toBe(1);
    expect(mark('[data-action="refund_charge"][data-enabled="false"]')).toBe(1);
    expect(mark('[data-link-kind="login_page"]')).toBe(1);
    expect(mark('[data-contract="annual"]')).toBe(1);
    expect(mark('[data-gap="no_duplicate_guard"]')).toBe(1);
  });

  it('shows names from Stripe and from the mail as text, whatever they are', () => {
    const view = foundView();
    const [first] = view.case.reading.customers;
    if (first) first.customer.name = '<b>Vic</b>';
    const { container } = show(view);
    expect(screen.getAllByText('<b>Vic</b>').length).toBeGreaterThan(0);
    expect([...container.querySelectorAll('b')].some((each) => each.textContent === 'Vic')).toBe(
      false,
    );
  });

  it('opens the object in the Dashboard where a change is recommended', () => {
    show(foundView());
    const link = screen.getByRole('link', {
      name: /Do cancel_extra_subscription ?: Open in Stripe/,
    });
    expect(link.getAttribute('href')).toBe(
      'https://dashboard.stripe.com/test/subscriptions/sub_1Rextraaabq',
    );
    expect(link.getAttribute('rel')).toContain('noreferrer');
  });

  it('says why a row is off', () => {
    const { container } = show(foundView());
    const row = container.querySelector<HTMLElement>('[data-action="refund_charge"]');
    expect(row?.textContent).toContain('Blocked by contract_not_checked');
    expect(row && within(row).queryByRole('link')).toBeNull();
  });

  it('asks to check the contract', () => {
    const { actions } = show(foundView());
    fireEvent.click(screen.getByRole('checkbox', { name: 'I checked the contract' }));
    expect(actions.confirm).toHaveBeenCalledWith('contract', true);
  });

  it('puts the worst anomaly first', () => {
    const { container } = show(foundView());
    const shown = [...container.querySelectorAll('[data-anomaly]')];
    expect(shown.map((each) => each.getAttribute('data-anomaly'))).toEqual([
      'duplicate_live_subscriptions',
      'scheduled_end',
    ]);
  });

  it('lets the operator choose among several customers', () => {
    const { actions } = show(severalView());
    fireEvent.click(screen.getByRole('button', { name: 'Choose: Keller GmbH' }));
    expect(actions.chooseCustomer).toHaveBeenCalledWith('cus_Other0001');
  });

  it('looks up what was mentioned only on a click', () => {
    const view = foundView();
    const { actions } = show({ ...view, ticket: { ...view.ticket, mentioned: ['cus_Else01'] } });
    expect(actions.search).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'cus_Else01' }));
    expect(actions.search).toHaveBeenCalledWith('cus_Else01', 'mentioned');
  });

  it('copies the handoff as text and as JSON from a menu that the keys reach', () => {
    const { actions } = show(foundView());
    const button = screen.getByRole('button', { name: /Copy handoff/ });
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    const asText = screen.getByRole('menuitem', { name: 'Copy as text' });
    expect(document.activeElement).toBe(asText);
    fireEvent.keyDown(asText, { key: 'ArrowDown' });
    const asJson = screen.getByRole('menuitem', { name: 'Copy as JSON' });
    expect(document.activeElement).toBe(asJson);
    fireEvent.click(asJson);
    expect(actions.copy).toHaveBeenCalledWith(
      JSON.stringify(aDuplicateCase().handoff.json, null, 2),
    );
    expect(document.activeElement).toBe(button);
  });
});

describe('a customer who is not the sender', () => {
  const claimed = (match: MatchKind) => {
    const shown = aDuplicateCase();
    return foundView({
      reading: { ...shown.reading, match },
      conversation: {
        ...shown.conversation,
        sender: { kind: 'one', person: { name: 'Eve', email: 'eve@else.example' } },
      },
    });
  };

  it('only mentioned: warns, and inserts nothing before the person is verified', () => {
    const { actions } = show(claimed('mentioned_in_message'));
    expect(screen.getByRole('alert').textContent).toContain('eve@else.example');
    for (const button of screen.getAllByRole('button', { name: /^Insert/ }))
      fireEvent.click(button);
    expect(actions.insert).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('checkbox', { name: 'I verified this person' }));
    expect(actions.confirm).toHaveBeenCalledWith('identity', true);
  });

  it('typed by the operator: asks to verify, and leaves inserting open', () => {
    const { actions } = show(claimed('typed_by_operator'));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('checkbox', { name: 'I verified this person' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    expect(actions.insert).toHaveBeenCalledOnce();
  });

  it('asks for no verifying where the sender is the billing email', () => {
    show(foundView());
    expect(screen.queryByRole('checkbox', { name: 'I verified this person' })).toBeNull();
  });
});

describe('the menu', () => {
  it.each([
    ['Portal check-up', 'openPortal'],
    ['Settings', 'openOptions'],
  ] as const)('%s', (label, action) => {
    const { actions } = show(foundView());
    fireEvent.click(screen.getByRole('button', { name: 'Menu' }));
    fireEvent.click(screen.getByRole('menuitem', { name: label }));
    expect(actions[action]).toHaveBeenCalledOnce();
  });
});

describe('the product gap', () => {
  it('opens the tracker where one is set', () => {
    const url = 'https://tracker.example/new?title=Gap';
    show(foundView({ backlogIssueUrl: url }));
    expect(screen.getByRole('link', { name: /Open backlog issue/ }).getAttribute('href')).toBe(url);
  });

  it('leads to the options where none is set', () => {
    const { actions } = show(foundView({ backlogIssueUrl: null }));
    fireEvent.click(screen.getByRole('button', { name: 'Set a tracker to open backlog issues' }));
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });
});
