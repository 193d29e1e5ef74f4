import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  forbidOnly: Boolean(process.env.CI),
  fullyParallel: true,
  // Each worker runs a whole browser with a service worker of its own.
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: { trace: 'off' },
});
