import { writeFileSync } from 'node:fs';
import { freshReport } from './reports';
import type { Count, Step } from './step';

/**
 * Runs the steps in turn, then says what each counted, and ends with the line `N passed, N failed`.
 * The sum is also left in test-results for whoever adds several commands up. Ends the process.
 */
export function runSteps(command: string, steps: Step[]): never {
  const sumPath = freshReport(`${command}-sum`);
  const done: { name: string; count: Count; seconds: number }[] = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}`);
    const begun = performance.now();
    const count = step.run();
    done.push({ name: step.name, count, seconds: (performance.now() - begun) / 1000 });
    if (step.needed && count.failed > 0) {
      console.error(`\n${step.name} failed, and what follows needs it.`);
      break;
    }
  }
  console.log('');
  for (const { name, count, seconds } of done) {
    const verdict = count.failed === 0 ? 'ok    ' : 'FAILED';
    console.log(`${verdict} ${name}: ${line(count)} (${seconds.toFixed(1)} s)`);
  }
  const sum = { passed: total(done, 'passed'), failed: total(done, 'failed') };
  writeFileSync(sumPath, JSON.stringify(sum));
  console.log(line(sum));
  process.exit(sum.failed === 0 ? 0 : 1);
}

function total(done: { count: Count }[], which: keyof Count): number {
  return done.reduce((sum, { count }) => sum + count[which], 0);
}

function line({ passed, failed }: Count): string {
  return `${passed} passed, ${failed} failed`;
}
