// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { PortalConfiguration } from '../../lib/billing/portal';
import { panelWords } from '../../lib/words/en/panel';
import { portalCheckUpWords } from '../../lib/words/en/portal-check-up';
import { aPortal } from '../build/model';
import { checked, click, off, show, whole } from './fixture-portal';

afterEach(cleanup);

describe('what the customer sees', () => {
  const EVERY = [
    'login',
    'card',
    'invoices',
    'details',
    'cancel',
    'pause',
    'plan',
    'legal',
    'back',
  ];

  it('says of every feature whether it is on, in words', async () => {
    const { feature } = await show(checked());
    for (const name of EVERY) {
      expect(within(feature(name)).getByText(name === 'pause' ? 'Off' : 'On')).toBeTruthy();
    }
  });

  it('says so of what is off', async () => {
    const { feature } = await show(checked({ configurations: [off] }));
    for (const name of EVERY) expect(within(feature(name)).getByText('Off')).toBeTruthy();
    expect(screen.getByText('Look after your plan')).toBeTruthy();
  });

  it('shows the login page and copies its link', async () => {
    const { actions } = await show(checked());
    expect(screen.getByRole('link', { name: whole.loginPageUrl ?? '' })).toBeTruthy();
    await click(portalCheckUpWords.picture.login.copy);
    expect(actions.copy).toHaveBeenCalledWith(whole.loginPageUrl);
    expect(screen.getByRole('status').textContent).toBe(panelWords.copied);
  });

  it('says when the browser does not let it copy', async () => {
    const { actions } = await show(checked());
    actions.copy.mockRejectedValue(new Error('denied'));
    await click(portalCheckUpWords.picture.login.copy);
    expect(screen.getByRole('status').textContent).toBe(panelWords.copyFailed);
  });

  it.each<[string, Partial<PortalConfiguration>, feature: string, ...says: string[]]>([
    ['details', {}, 'details', 'email, name, billing address, tax ID', 'Not: phone'],
    ['canceling', {}, 'cancel', 'At the end of the paid period', 'too expensive, not used, other'],
    [
      'canceling at once',
      {
        cancelMode: 'immediately',
        details: {
          ...whole.details,
          cancel: { proration: 'none', asksReason: false, reasons: [], ownReasons: 0 },
        },
      },
      'cancel',
      'There is no way back',
      'not credited',
      'Does not ask why',
    ],
    [
      'answers of the business’s own',
      {
        details: {
          ...whole.details,
          cancel: { proration: 'none', asksReason: true, reasons: ['unused'], ownReasons: 2 },
        },
      },
      'cancel',
      'Asks why: not used, 2 answers of your own.',
    ],
    [
      'pausing',
      {
        features: { ...whole.features, subscriptionPause: true },
        details: {
          ...whole.details,
          pause: {
            duration: 'interval_options',
            options: [
              { interval: 'month', count: 1 },
              { interval: 'month', count: 3 },
            ],
          },
        },
      },
      'pause',
      'For 1 month, 3 months.',
    ],
    ['plans', {}, 'plan', 'Pro 2 prices, quantity from 1', 'goes on the next invoice'],
    [
      'plans with nothing to change to',
      {
        details: {
          ...whole.details,
          planChange: { ...whole.details.planChange, products: [] },
        },
      },
      'plan',
      'On, but empty',
    ],
    [
      'words that are not known',
      {
        cancelMode: 'unknown',
        details: { ...whole.details, customerUpdates: ['email', 'unknown'] },
      },
      'details',
      'something new that Billside does not know yet',
    ],
  ])('%s', async (_, some, name, ...says) => {
    const { feature } = await show(checked({ configurations: [aPortal(some)] }));
    for (const words of says) expect(feature(name).textContent).toContain(words);
  });

  it('makes no link of an address that is no web page', async () => {
    const url = 'javascript:alert(1)';
    const { container } = await show(
      checked({
        configurations: [
          aPortal({
            loginPageUrl: url,
            returnUrl: url,
            business: { headline: '<b>Hi</b>', privacyUrl: url, termsUrl: url },
          }),
        ],
      }),
    );
    expect(container.querySelectorAll('[href^="javascript"]')).toHaveLength(0);
    expect(screen.getByText('<b>Hi</b>')).toBeTruthy();
  });

  it('shows ids where the names of products were not read, and why', async () => {
    await show(
      checked({
        productNames: {},
        unread: [
          {
            list: 'products',
            customerId: null,
            because: 'permission',
            permission: 'rak_product_read',
            after: null,
          },
        ],
      }),
    );
    expect(screen.getByText('prod_Pro000001')).toBeTruthy();
    expect(screen.getByText(/the key lacks Products: Read \(rak_product_read\)/)).toBeTruthy();
  });
});
