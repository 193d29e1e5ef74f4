import { runSteps } from './steps/run-steps';
import { toolStep } from './steps/tool-step';
import { vitestStep } from './steps/vitest-step';

runSteps('check', [
  toolStep('Biome', '@biomejs/biome', ['ci', '.']),
  toolStep('TypeScript', 'typescript', ['--noEmit']),
  toolStep('Knip: nothing unused', 'knip', ['--no-progress', '--treat-config-hints-as-errors']),
  vitestStep('House rules', 'house'),
]);
