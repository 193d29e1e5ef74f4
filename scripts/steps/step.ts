/** How many checks of a step passed and failed. A skipped test counts as failed: it did not pass. */
export interface Count {
  passed: number;
  failed: number;
}

/** One part of a command, run in the foreground with its output shown as it comes. */
export interface Step {
  name: string;
  run(): Count;
  /** What comes after needs this one: if it fails, nothing more is run. */
  needed?: boolean;
}

export const PASSED: Count = { passed: 1, failed: 0 };
export const FAILED: Count = { passed: 0, failed: 1 };
