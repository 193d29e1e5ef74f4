import { SIMULATED_INBOXES, type SimulatedInbox } from '../../inboxes/simulated-inboxes';
import { type ContentCost, measureContent } from './measure-content';

const RUNS = 3;
const WIDTHS = [24, 8, 20, 20, 14] as const;

/**
 * Prints what each inbox's content script costs beside an empty one: medians of three runs, each in a new browser.
 */
export async function reportContent(print: (line: string) => void): Promise<void> {
  print(
    'CPU milliseconds of the page’s main thread, the page’s own work counted in; medians of 3.',
  );
  print('');
  print(row('content script', 'bytes', '1,000 mutations', '500 messages', 'longest own'));
  for (const inbox of SIMULATED_INBOXES) {
    for (const withScript of [false, true]) {
      const cost = await medianCost(inbox, withScript);
      const name = `${inbox.name}, ${withScript ? 'ours' : 'empty'}`;
      const times = [cost.mutationsMs, cost.longThreadMs, cost.longestTaskMs];
      print(row(name, String(cost.bytes), ...times.map((ms) => ms.toFixed(1))));
    }
  }
}

async function medianCost(inbox: SimulatedInbox, withScript: boolean): Promise<ContentCost> {
  const runs: ContentCost[] = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await measureContent(inbox, withScript));
  const median = (of: (cost: ContentCost) => number) =>
    runs.map(of).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return {
    bytes: median(({ bytes }) => bytes),
    mutationsMs: median(({ mutationsMs }) => mutationsMs),
    longThreadMs: median(({ longThreadMs }) => longThreadMs),
    longestTaskMs: median(({ longestTaskMs }) => longestTaskMs),
  };
}

function row(...cells: string[]): string {
  return cells
    .map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0))
    .join(' ')
    .trimEnd();
}
