// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../components/panel/panel';
import type { Case } from '../../lib/case/case';
import { backlogIssueUrl } from '../../lib/handoff/backlog-issue';
import { TRACKER_TEMPLATES } from '../../lib/handoff/tracker-template';
import { createFormats } from '../../lib/words/formats';
import { aDecision } from '../build/model';
import { spiedActions } from './fixture-actions';
import { aDuplicateCase, foundView } from './fixture-views';
import { words } from './fixture-words';

const formats = createFormats('en-US', 'UTC');
const issue = {
  gaps: [{ id: 'no_duplicate_guard' as const, text: 'Checkout lets a customer buy twice.' }],
  bucket: 'duplicate_subscription' as const,
  situation: 'duplicate_to_cancel' as const,
  remedy: 'Cancel the extra subscription',
};
const template = TRACKER_TEMPLATES.github;
const made = backlogIssueUrl(template, issue);
const tracked: Partial<Case> = {
  backlogIssueUrl: made.kind === 'url' ? made.url : null,
  backlogIssue: { template, issue },
};

function show(some: Partial<Case>) {
  const page = (of: Partial<Case>) => (
    <Panel view={foundView(of)} actions={spiedActions()} formats={formats} words={words} />
  );
  const { container, rerender } = render(page(some));
  return { container, push: (next: Partial<Case>) => rerender(page(next)) };
}

const href = () =>
  decodeURIComponent(
    screen.getByRole('link', { name: /Open backlog issue/ }).getAttribute('href') ?? '',
  );
const tick = () => screen.getByRole('checkbox', { name: 'Include customer name and email' });

afterEach(cleanup);

describe('the backlog issue', () => {
  it('carries no customer data until it is ticked, and none again when it is unticked', () => {
    show(tracked);
    expect(href()).not.toMatch(/Maria|keller/);
    fireEvent.click(tick());
    expect(href()).toContain('- Customer: Maria Keller / maria@keller.example');
    fireEvent.click(tick());
    expect(href()).not.toMatch(/Maria|keller/);
  });

  it('starts without on the next ticket', () => {
    const { push } = show(tracked);
    fireEvent.click(tick());
    const { conversation } = aDuplicateCase();
    push({ ...tracked, conversation: { ...conversation, ticketId: 'ticket-2' } });
    expect(href()).not.toMatch(/Maria|keller/);
  });

  it.each<[string, Partial<Case>]>([
    ['a tracker', tracked],
    ['no tracker', {}],
    ['no gap', { decision: aDecision() }],
  ])('has no axe violation: %s', async (_, some) => {
    const { container } = show(some);
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
