/** Time that passes only when everybody waits: a wait of 100 ms costs nothing and is counted exactly. */
export function virtualTime() {
  let now = 0;
  let waiting: { at: number; go: () => void }[] = [];
  return {
    /** Milliseconds since the beginning. */
    now: () => now,
    delay: (ms: number) =>
      new Promise<void>((resolve) => void waiting.push({ at: now + ms, go: resolve })),

    /** Lets time pass until `work` is done. @throws Error where everybody waits for something else */
    async run<Result>(work: Promise<Result>): Promise<Result> {
      let done = false;
      const settled = work.finally(() => {
        done = true;
      });
      while (!done) {
        await everythingElse();
        if (done) break;
        const next = Math.min(...waiting.map(({ at }) => at));
        if (!Number.isFinite(next)) continue;
        now = next;
        const due = waiting.filter(({ at }) => at === next);
        waiting = waiting.filter(({ at }) => at !== next);
        for (const { go } of due) go();
      }
      return settled;
    },
  };
}

/** Whatever can go on without time passing has gone on. */
async function everythingElse(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
