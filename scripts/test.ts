import { playwrightStep } from './steps/playwright-step';
import { runSteps } from './steps/run-steps';
import { toolStep } from './steps/tool-step';
import { vitestStep } from './steps/vitest-step';
import { webExtLintStep } from './steps/web-ext-lint-step';

runSteps('test', [
  vitestStep('Unit tests', 'product'),
  toolStep('Production build for Chrome', 'wxt', ['build', '--level', 'warn'], true),
  toolStep(
    'Production build for Firefox',
    'wxt',
    ['build', '-b', 'firefox', '--level', 'warn'],
    true,
  ),
  playwrightStep('The builds, and flows in a real Chromium'),
  webExtLintStep('web-ext lint of the Firefox build', '.output/firefox-mv3'),
]);
