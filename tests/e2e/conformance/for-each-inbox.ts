import { expect, test } from '@playwright/test';
import { ConformanceDesk } from './conformance-desk';
import type { InboxUnderTest } from './inbox-under-test';
import { INBOXES_UNDER_TEST } from './inboxes-under-test';

/**
 * Declares tests for each inbox: one browser for all of an inbox, a fresh page for each test, and after each no error
 * in the page and nothing sent.
 *
 * @param declare gets the desk as a function: it is opened when the tests begin
 */
export function forEachInbox(
  declare: (desk: () => ConformanceDesk, inbox: InboxUnderTest) => void,
) {
  for (const inbox of INBOXES_UNDER_TEST) {
    test.describe(inbox.name, () => {
      // In turn, in one worker: they share the browser.
      test.describe.configure({ mode: 'default' });
      let opened: ConformanceDesk | undefined;
      const desk = () => {
        if (!opened) throw new Error('The desk is not open.');
        return opened;
      };
      test.beforeAll(async () => {
        opened = await ConformanceDesk.open(inbox);
      });
      test.beforeEach(async () => {
        await desk().freshPage();
      });
      test.afterEach(async () => {
        const { sent, notesSent } = await desk().page.counters();
        expect({ sent, notesSent }).toEqual({ sent: 0, notesSent: 0 });
        expect(desk().errors).toEqual([]);
      });
      test.afterAll(async () => {
        await opened?.close();
      });
      declare(desk, inbox);
    });
  }
}
