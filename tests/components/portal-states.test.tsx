// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { PortalCheckUpView } from '../../lib/desk/check-up-portal';
import { panelWords } from '../../lib/words/en/panel';
import { portalCheckUpWords } from '../../lib/words/en/portal-check-up';
import { aPortal } from '../build/model';
import { checked, click, failed, off, show } from './fixture-portal';

afterEach(cleanup);

describe('every state', () => {
  const STATES: [string, PortalCheckUpView | 'never' | 'rejects', heading: string][] = [
    ['reading', 'never', portalCheckUpWords.reading],
    ['unanswered', 'rejects', portalCheckUpWords.noAnswer.title],
    ['no_key', { state: 'no_key' }, panelWords.screens.no_key.title],
    ['locked', { state: 'locked' }, panelWords.screens.locked.title],
    [
      'permission_missing',
      failed({
        kind: 'permission_missing',
        permissions: ['rak_customer_portal_read'],
        requestId: 'req_1',
      }),
      panelWords.screens.permission_missing.title,
    ],
    [
      'key_rejected',
      failed({ kind: 'key_rejected', because: 'expired', requestId: null }),
      panelWords.screens.key_rejected.title,
    ],
    [
      'rate_limited',
      failed({ kind: 'rate_limited', reason: null, requestId: null }),
      panelWords.screens.rate_limited.title,
    ],
    ['offline', failed({ kind: 'offline' }), panelWords.screens.offline.title],
    [
      'stripe_error',
      failed({
        kind: 'stripe_error',
        because: 'server',
        status: 500,
        message: 'An unknown error occurred.',
        requestId: 'req_2',
      }),
      panelWords.screens.stripe_error.title,
    ],
    ['checked', checked(), portalCheckUpWords.picture.title],
    [
      'checked',
      checked({ configurations: [off, aPortal({ name: 'Shop', isDefault: false })], more: true }),
      portalCheckUpWords.findings.title,
    ],
    ['checked', checked({ configurations: [] }), portalCheckUpWords.findings.title],
  ];

  it.each(STATES)('%s has its mark, a heading and no axe violation', async (state, view, title) => {
    const { container } = await show(view);
    expect(container.querySelector('main')?.getAttribute('data-state')).toBe(state);
    expect(screen.getByRole('heading', { name: title })).toBeTruthy();
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('names the missing permission, and where it is given', async () => {
    await show(
      failed({
        kind: 'permission_missing',
        permissions: ['rak_customer_portal_read'],
        requestId: null,
      }),
    );
    expect(screen.getByText('Customer portal: Read (rak_customer_portal_read)')).toBeTruthy();
    expect(
      screen
        .getByRole('link', { name: panelWords.screens.permission_missing.edit })
        .getAttribute('href'),
    ).toBe('https://dashboard.stripe.com/apikeys');
  });

  it.each([
    [{ state: 'no_key' }, 'Try it with sample data', 'startSample'],
    [{ state: 'locked' }, 'Unlock', 'unlock'],
    [{ state: 'locked' }, 'Forget key', 'forgetKey'],
  ] as const)('%j: "%s" is done first, then the portal is read', async (view, label, action) => {
    const { actions } = await show(view);
    actions.checkUp.mockResolvedValue(checked());
    await click(label);
    expect(actions[action]).toHaveBeenCalledOnce();
    expect(screen.getByRole('heading', { name: portalCheckUpWords.picture.title })).toBeTruthy();
  });

  it.each([
    [{ state: 'no_key' } as const, 'Connect'],
    [failed({ kind: 'key_rejected', because: 'invalid', requestId: null }), 'Connect another key'],
  ])('%j: "%s" opens the options', async (view, label) => {
    const { actions } = await show(view);
    await click(label);
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });

  it('comes back after the background did not answer', async () => {
    const { actions, container } = await show('rejects');
    actions.checkUp.mockResolvedValue(checked());
    screen.getByRole('button', { name: 'Try again' }).focus();
    await click('Try again');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(container.querySelector('main')?.getAttribute('data-state')).toBe('checked');
  });
});

describe('reading again', () => {
  it('keeps what is shown until the new answer is in, and says that it is in', async () => {
    const { actions, container } = await show(checked());
    let answer = (_: PortalCheckUpView) => {};
    actions.checkUp.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await click('Refresh');
    expect(container.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(container.querySelector('[data-well]')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(portalCheckUpWords.reading);
    await act(async () => answer(checked({ configurations: [off] })));
    expect(container.querySelector('[data-well]')).toBeNull();
    expect(screen.getByRole('status').textContent).toBe(portalCheckUpWords.readAgain);
  });
});
