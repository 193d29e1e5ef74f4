import { FAILED, PASSED, type Step } from './step';
import { runTool } from './tool';

/** A tool that only says good or bad: one check. */
export function toolStep(name: string, tool: string, args: string[], needed = false): Step {
  return { name, needed, run: () => (runTool(tool, args) ? PASSED : FAILED) };
}
