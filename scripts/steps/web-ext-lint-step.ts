import { FAILED, PASSED, type Step } from './step';
import { readTool } from './tool';

interface LintMessage {
  code: string;
  message: string;
  file?: string;
  line?: number;
}

interface LintReport {
  errors: LintMessage[];
  warnings: LintMessage[];
}

/** Mozilla's own check of a Firefox build: any error fails, warnings are shown. */
export function webExtLintStep(name: string, folder: string): Step {
  return {
    name,
    run() {
      const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'];
      const { output } = readTool('web-ext', args);
      const report = parse(output);
      if (!report) {
        console.error(`web-ext lint gave no report:\n${output}`);
        return FAILED;
      }
      for (const each of report.errors) console.error(`error ${line(each)}`);
      for (const each of report.warnings) console.log(`warning ${line(each)}`);
      console.log(`${report.errors.length} errors, ${report.warnings.length} warnings`);
      return report.errors.length === 0 ? PASSED : FAILED;
    },
  };
}

function parse(output: string): LintReport | null {
  try {
    return JSON.parse(output) as LintReport;
  } catch {
    return null;
  }
}

function line({ code, message, file, line: at }: LintMessage): string {
  return `${code} ${message}${file ? ` (${file}${at ? `:${at}` : ''})` : ''}`;
}
