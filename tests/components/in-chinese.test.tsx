// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { ConnectPage } from '../../components/connect/connect-page';
import type { OptionsActions } from '../../components/connect/options-actions';
import { InboxesPage } from '../../components/inboxes/inboxes-page';
import { Panel } from '../../components/panel/panel';
import { PortalPage } from '../../components/portal-check-up/portal-page';
import { SampleInbox } from '../../components/sample-inbox/sample-inbox';
import { DEFAULT_SETTINGS } from '../../lib/desk/settings';
import { INBOXES } from '../../lib/inbox/inboxes';
import { sampleTickets } from '../../lib/inbox/sample/tickets';
import { keyPages } from '../../lib/stripe/permissions/key-pages';
import { NOW } from '../build/model';
import { EVERY_VIEW } from './every-view';
import { spiedActions } from './fixture-actions';
import { findings, lacks, MORE } from './fixture-findings';
import { checked, off, whole } from './fixture-portal';
import { fakeSites } from './fixture-sites';
import { chinese as words } from './fixture-words';

/** What the operator is told by: what can be pressed, opened or read out, and what stands over it. */
const SPOKEN = 'button, summary, label, h1, h2, h3, th, [role="status"], [role="alert"]';

/** Of the product and of whose account it is; tickets and replies are the customer's and are not looked at. */
const NAMES = ['Billside', 'Northwind Apps', ...INBOXES.map(({ title }) => title as string)];

afterEach(cleanup);

/** Texts that no Chinese character stands in, though the operator is spoken to by them. */
function notChinese(container: HTMLElement): string[] {
  const texts = [...container.querySelectorAll<HTMLElement>(SPOKEN)]
    .filter((each) => !each.closest('[data-sample-ticket], nav'))
    .map((each) => each.getAttribute('aria-label') ?? each.textContent ?? '');
  return texts.filter(
    (text) => /[A-Za-z]{3}/.test(text) && !/\p{Script=Han}/u.test(text) && !NAMES.includes(text),
  );
}

async function violationsOf(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe('in Chinese', () => {
  it.each(EVERY_VIEW)('the panel shows $state, without an axe violation', async (view) => {
    const { container } = render(
      <Panel view={view} actions={spiedActions()} formats={words.formats} words={words} />,
    );
    expect(container.querySelector('[data-state]')?.getAttribute('data-state')).toBe(view.state);
    expect(container.textContent).toMatch(/\p{Script=Han}{4}/u);
    expect(notChinese(container)).toEqual([]);
    expect(await violationsOf(container)).toEqual([]);
  });

  it.each([
    ['with everything on', whole],
    ['with everything off', off],
  ])('the portal check-up shows a portal %s', async (_, portal) => {
    const actions = {
      checkUp: async () => checked({ configurations: [portal] }),
      unlock: async () => undefined,
      forgetKey: async () => undefined,
      startSample: async () => undefined,
      openOptions: () => undefined,
      copy: async () => undefined,
    };
    const { container } = await act(async () =>
      render(<PortalPage actions={actions} formats={words.formats} words={words} />),
    );
    expect(container.querySelector('main')?.getAttribute('data-state')).toBe('checked');
    expect(notChinese(container)).toEqual([]);
    expect(await violationsOf(container)).toEqual([]);
  });

  it('the options show what a key may do, and the settings', async () => {
    const found = findings({ read_disputes: lacks('rak_dispute_read'), see_payouts: MORE });
    const connected = { mode: 'live', name: 'Acme', sample: false, lastFour: 'aB3x', reads: 9 };
    const actions = {
      account: async () => ({ connected }),
      checkKey: async () => ({ kind: 'checked', at: NOW, findings: found }),
      settings: async () => DEFAULT_SETTINGS,
      ...fakeSites().actions,
    } as unknown as OptionsActions;
    const { container } = await act(async () =>
      render(
        <ConnectPage
          actions={actions}
          words={{ ...words, screens: words.panel.screens }}
          formats={words.formats}
          keyPages={{ live: keyPages('live'), test: keyPages('test') }}
        />,
      ),
    );
    expect(notChinese(container)).toEqual([]);
    expect(await violationsOf(container)).toEqual([]);
  });

  it('the options show the inboxes', async () => {
    const { actions } = fakeSites(['https://acme.zendesk.com/*']);
    const { container } = await act(async () =>
      render(<InboxesPage actions={actions} words={words.inboxes} />),
    );
    expect(notChinese(container)).toEqual([]);
  });

  it('the sample inbox says how it is used', async () => {
    const client = {
      reportConversation: () => undefined,
      onInsert: () => undefined,
      openPanel: () => undefined,
    };
    const { container } = render(
      <SampleInbox
        tickets={sampleTickets(NOW)}
        client={client}
        opensByClick
        words={words.sampleInbox}
        formats={words.formats}
        pageUrl="https://billside.example/sample.html"
      />,
    );
    expect(container.querySelector('header')?.textContent).toContain('示例收件箱');
    expect(notChinese(container)).toEqual([]);
    expect(await violationsOf(container)).toEqual([]);
  });
});
