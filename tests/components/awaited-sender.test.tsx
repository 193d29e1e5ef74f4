// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { PanelView } from '../../lib/desk/view';
import { spiedActions } from './fixture-actions';
import { ACCOUNT, TICKET } from './fixture-views';
import { chinese, words as english } from './fixture-words';

const view: PanelView = {
  state: 'looking_up',
  account: ACCOUNT,
  ticket: { ...TICKET, inbox: 'zendesk', sender: null },
  awaits: 'sender',
  identity: null,
  slowed: null,
};

afterEach(cleanup);

it.each([
  ['en', english, 'Finding out who wrote…'],
  ['zh-CN', chinese, '正在确认来信人…'],
] as const)('says that it finds out who wrote, and nothing of Stripe: %s', async (...row) => {
  const [, words, title] = row;
  const { container } = render(
    <Panel view={view} actions={spiedActions()} formats={chinese.formats} words={words} />,
  );
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title);
  expect(container.textContent).not.toContain('Stripe');
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
});

it('leaves the search, for whoever does not want to wait', () => {
  const actions = spiedActions();
  render(<Panel view={view} actions={actions} formats={chinese.formats} words={english} />);
  fireEvent.click(screen.getByRole('button', { name: 'Search' }));
  const box = screen.getByRole('textbox', { name: 'Look up another customer' });
  fireEvent.change(box, { target: { value: 'maria@keller.example' } });
  fireEvent.click(screen.getByRole('button', { name: 'Look up' }));
  expect(actions.search).toHaveBeenCalledExactlyOnceWith('maria@keller.example', 'typed');
});
