/**
 * Works through a list with so many at a time, in its order. The first error ends it at once: nothing more is
 * begun, and what is under way is not waited for.
 *
 * @throws what `work` throws first
 */
export async function eachAtMost<Item>(
  count: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  let ended = false;
  const workThrough = async () => {
    for (const item of waiting) {
      if (ended) return;
      try {
        await work(item);
      } catch (error) {
        ended = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: count }, workThrough));
}
