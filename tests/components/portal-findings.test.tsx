// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { portalCheckUpWords } from '../../lib/words/en/portal-check-up';
import { aPortal } from '../build/model';
import { checked, click, off, show, whole } from './fixture-portal';

afterEach(cleanup);

describe('what is off or missing', () => {
  it('says in one line that all is well', async () => {
    const { container } = await show(checked());
    expect(container.querySelectorAll('[data-finding]')).toHaveLength(0);
    expect(container.querySelector('[data-well]')?.textContent).toContain('All is well');
  });

  it('says what the customer meets, the gap, and the page of the mode that fixes it', async () => {
    const { container } = await show(checked({ mode: 'test', configurations: [off] }));
    const finding = container.querySelector<HTMLElement>('[data-finding="cancel_off"]');
    expect(finding?.dataset.gap).toBe('no_cancellation_flow');
    expect(finding?.textContent).toContain('Your customer has to write to you to cancel');
    expect(finding?.textContent).toContain('no_cancellation_flow');
    expect(finding && within(finding).getByRole('link').getAttribute('href')).toBe(
      'https://dashboard.stripe.com/test/settings/billing/portal',
    );
  });

  it.each([
    ['live', 'https://dashboard.stripe.com/settings/billing/portal'],
    ['test', 'https://dashboard.stripe.com/test/settings/billing/portal'],
  ] as const)('without a portal, in %s mode: Stripe’s own refusal', async (mode, url) => {
    const { container } = await show(checked({ mode, configurations: [] }));
    const text = container.querySelector('[data-finding="no_configuration"] q')?.textContent;
    expect(text).toContain(`your ${mode} mode default configuration has not been created`);
    expect(text).toContain(url);
  });

  it('marks a test account, and says whose settings the sample’s links open', async () => {
    const view = checked({ mode: 'test', configurations: [off] });
    if (view.state !== 'checked') throw new Error(view.state);
    await show({ ...view, account: { ...view.account, sample: true } });
    expect(screen.getByText('TEST')).toBeTruthy();
    expect(screen.getByText('Sample account')).toBeTruthy();
    expect(screen.getByText(portalCheckUpWords.sampleNote)).toBeTruthy();
  });
});

describe('several configurations', () => {
  const other = aPortal({
    id: 'bpc_Other',
    name: 'Resellers',
    isDefault: false,
    features: { ...whole.features, subscriptionCancel: false },
  });

  it('looks at the default first, and at another when it is chosen', async () => {
    const { container, feature } = await show(checked({ configurations: [whole, other] }));
    const choice = screen.getByRole('combobox', { name: 'Configuration' });
    expect(feature('cancel').dataset.on).toBe('on');
    fireEvent.change(choice, { target: { value: 'bpc_Other' } });
    expect(feature('cancel').dataset.on).toBe('off');
    expect(container.querySelector('[data-finding="cancel_off"]')).toBeTruthy();
  });

  it('goes back to the default where the chosen one is gone', async () => {
    const { actions, feature } = await show(checked({ configurations: [whole, other] }));
    const choice = screen.getByRole('combobox', { name: 'Configuration' });
    fireEvent.change(choice, { target: { value: 'bpc_Other' } });
    actions.checkUp.mockResolvedValue(checked());
    await click('Refresh');
    expect(feature('cancel').dataset.on).toBe('on');
    expect(screen.queryByRole('combobox')).toBeNull();
  });
});
