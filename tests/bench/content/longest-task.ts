import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  name: string;
  /** Microseconds. */
  dur?: number;
  /** Microseconds of CPU, where the system counts them by thread. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/**
 * The longest uninterrupted piece of an extension's own script in a page meanwhile, in CPU milliseconds: what of a
 * long task was ours, and not the page's.
 */
export async function longestTaskOf(
  devtools: CDPSession,
  extensionId: string,
  work: () => Promise<void>,
): Promise<number> {
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const complete = new Promise<void>((resolve) => {
    devtools.once('Tracing.tracingComplete', () => resolve());
  });
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await work();
  await devtools.send('Tracing.end');
  await complete;
  const own = events.filter(({ args }) =>
    args?.data?.url?.startsWith(`chrome-extension://${extensionId}/`),
  );
  if (own.length === 0) return 0;
  return Math.max(...own.map(({ tdur, dur }) => tdur ?? dur ?? 0)) / 1000;
}
