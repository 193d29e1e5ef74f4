import { freshReport, readReport } from './reports';
import type { Step } from './step';
import { runTool } from './tool';

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
}

/** The tests of one project of vitest.config.ts, each counted. */
export function vitestStep(name: string, project: string): Step {
  return {
    name,
    run() {
      const path = freshReport(`vitest-${project}`);
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
      const ok = runTool('vitest', ['run', '--project', project, ...reporters]);
      const report = readReport<VitestReport>(path);
      const passed = report?.numPassedTests ?? 0;
      const failed = (report?.numTotalTests ?? 0) - passed;
      // A file that cannot be loaded fails the run without a failed test.
      return { passed, failed: ok ? failed : Math.max(1, failed) };
    },
  };
}
