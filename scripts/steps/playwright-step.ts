import { freshReport, readReport } from './reports';
import type { Step } from './step';
import { runTool } from './tool';

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** The flows of tests/e2e in a real browser, each counted. */
export function playwrightStep(name: string): Step {
  return {
    name,
    run() {
      const path = freshReport('playwright');
      const ok = runTool(
        '@playwright/test',
        ['test', '--config', 'tests/e2e', '--reporter', 'list,json'],
        { PLAYWRIGHT_JSON_OUTPUT_FILE: path },
      );
      const stats = readReport<PlaywrightReport>(path)?.stats;
      const failed = stats ? stats.unexpected + stats.flaky + stats.skipped : 0;
      return { passed: stats?.expected ?? 0, failed: ok ? failed : Math.max(1, failed) };
    },
  };
}
