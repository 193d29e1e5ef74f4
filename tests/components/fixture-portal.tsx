import { act, fireEvent, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { PortalActions } from '../../components/portal-check-up/portal-actions';
import { PortalPage } from '../../components/portal-check-up/portal-page';
import type { PortalReading } from '../../lib/billing/portal-reading';
import type { PortalCheckUpView } from '../../lib/desk/check-up-portal';
import { panelWords } from '../../lib/words/en/panel';
import { portalCheckUpWords } from '../../lib/words/en/portal-check-up';
import { createFormats } from '../../lib/words/formats';
import { aPortal } from '../build/model';
import { aPortalReading } from '../build/portal-reading';

const account = { name: 'Northwind Apps', mode: 'live', sample: false } as const;
/** What the background answers where Stripe did. */
export const checked = (some: Partial<PortalReading> = {}): PortalCheckUpView => ({
  state: 'checked',
  account: { ...account, mode: some.mode ?? 'live' },
  reading: aPortalReading(some),
});
/** What it answers where Stripe did not. */
export const failed = (
  failure: Extract<PortalCheckUpView, { failure: unknown }>['failure'],
): PortalCheckUpView => ({ state: failure.kind, account, failure });

/** A portal with everything on. */
export const whole = aPortal();
/** A portal with everything off. */
export const off = aPortal({
  id: 'bpc_Off',
  loginPageUrl: null,
  returnUrl: null,
  cancelMode: null,
  business: { headline: 'Look after your plan', privacyUrl: null, termsUrl: null },
  features: {
    customerUpdate: false,
    invoiceHistory: false,
    paymentMethodUpdate: false,
    subscriptionCancel: false,
    subscriptionPause: false,
    subscriptionUpdate: false,
  },
});

/** Opens the check-up on what the background answers. */
export async function show(answer: PortalCheckUpView | 'never' | 'rejects') {
  const actions = {
    checkUp: vi.fn<PortalActions['checkUp']>(() => {
      if (answer === 'rejects') return Promise.reject(new Error('gone'));
      return answer === 'never' ? new Promise(() => undefined) : Promise.resolve(answer);
    }),
    unlock: vi.fn(async () => undefined),
    forgetKey: vi.fn(async () => undefined),
    startSample: vi.fn(async () => undefined),
    openOptions: vi.fn(),
    copy: vi.fn(async () => undefined),
  } satisfies PortalActions;
  const words = { portal: portalCheckUpWords, panel: panelWords };
  const { container } = await act(async () =>
    render(<PortalPage actions={actions} formats={createFormats('en-US', 'UTC')} words={words} />),
  );
  const feature = (name: string) => {
    const found = container.querySelector<HTMLElement>(`[data-feature="${name}"]`);
    if (!found) throw new Error(name);
    return found;
  };
  return { actions, container, feature };
}

export const click = (name: string) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
