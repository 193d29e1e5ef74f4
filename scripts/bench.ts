import { reportContent } from '../tests/bench/content/report-content';
import { crowdedAccount } from '../tests/bench/crowded-account';
import { type Measured, measureLookUp, type Reached } from '../tests/bench/measure-look-up';
import { NOW, SCENARIOS } from '../tests/bench/scenarios';
import { runTool } from './steps/tool';

const WIDTHS = [34, 9, 9, 9, 11, 11] as const;
const HEADS = ['scenario', 'weight', 'identity', 'decision', 'complete', ''] as const;

function row(cells: readonly string[]): string {
  return cells
    .map((cell, at) => cell.padEnd(WIDTHS[at] ?? 0))
    .join(' ')
    .trimEnd();
}

/** `2× 8` is: after two latencies, eight requests. */
function cell(reached: Reached | null): string {
  return reached === null ? '-' : `${reached.trips}× ${String(reached.requests).padStart(2)}`;
}

function note({ firstPages }: Measured): string {
  return firstPages.length > 0 ? `first page of ${firstPages.join(', ')}` : '';
}

async function lookup(): Promise<void> {
  const objects = crowdedAccount(NOW);
  console.log(
    'Each answer takes 100 ms. A cell is: time as a multiple of that, then requests so far.',
  );
  console.log('');
  console.log(row(HEADS));
  for (const scenario of SCENARIOS) {
    const measured = await measureLookUp(scenario, objects);
    const { identity, decision, complete } = measured;
    const cells = [identity, decision, complete].map(cell);
    console.log(row([scenario.name, scenario.weight, ...cells, note(measured)]));
  }
}

const [what] = process.argv.slice(2);
if (what === 'lookup') await lookup();
else if (what === 'content') {
  if (!runTool('wxt', ['build', '--level', 'warn'])) process.exit(1);
  await reportContent(console.log);
} else {
  console.error('usage: npm run bench -- lookup | content');
  process.exitCode = 2;
}
