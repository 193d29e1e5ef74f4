import { expect, it } from 'vitest';
import type { PageRequest } from '../../lib/messaging/protocol';
import { aDesk } from '../build/a-desk';

/** A desk that was just started again, with another tab in front than the ticket's. */
async function startedAgain() {
  const asked: [tabId: number, request: PageRequest['type']][] = [];
  const { desk, openPanel } = await aDesk({
    askPage: async (tabId, request) => {
      asked.push([tabId, request.type]);
      return true;
    },
  });
  return { desk, openPanel, asked };
}

it('a tab that comes to the front beside the panel is asked what it has open', async () => {
  const { desk, openPanel, asked } = await startedAgain();
  await openPanel();
  asked.length = 0;
  await desk.tabShown(2, 1);
  expect(asked).toEqual([[2, 'report']]);
});

it('no tab is asked while no panel is open', async () => {
  const { desk, asked } = await startedAgain();
  await desk.tabShown(2, 1);
  expect(asked).toEqual([]);
});
