import { render, screen } from '@testing-library/react';
import { Panel } from '../../components/panel/panel';
import type { CustomerReading, Reading } from '../../lib/billing/reading';
import type { Subscription } from '../../lib/billing/subscription';
import { createFormats } from '../../lib/words/formats';
import { aCustomerReading, aDecision, aProduct, aReading, aSubscription } from '../build/model';
import { spiedActions } from './fixture-actions';
import { foundView } from './fixture-views';
import { words } from './fixture-words';

const formats = createFormats('en-GB', 'UTC');

/** The billing state of the usual customer, with what differs, as it is rendered. */
export function showBilling(some: Partial<CustomerReading>, more: Partial<Reading> = {}) {
  const reading = aReading({ customers: [aCustomerReading(some)], ...more });
  return showCase({ reading, decision: aDecision() });
}

const products = {
  prod_Pro000001: aProduct(),
  prod_Team00001: aProduct({ id: 'prod_Team00001', name: 'Team' }),
};

/** The card of the customer's one subscription. */
export function showCard(some: Partial<Subscription>, around: Partial<CustomerReading> = {}) {
  const shown = showBilling({ subscriptions: [aSubscription(some)], ...around }, { products });
  return { ...shown, text: shown.texts('[data-subscription]')[0] ?? '' };
}

export function showCase(shown: Parameters<typeof foundView>[0]) {
  const { container } = render(
    <Panel view={foundView(shown)} actions={spiedActions()} formats={formats} words={words} />,
  );
  const block = screen.getByRole('region', { name: words.panel.blocks.billing });
  const all = (selector: string) => [...block.querySelectorAll<HTMLElement>(selector)];
  return {
    container,
    all,
    /** The text of what matches, each with its spaces made one. */
    texts: (selector: string) => all(selector).map(plain),
  };
}

function plain(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
