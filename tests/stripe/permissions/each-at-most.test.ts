import { expect, it } from 'vitest';
import { eachAtMost } from '../../../lib/stripe/permissions/each-at-most';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('works through all, in their order, so many at a time', async () => {
  const begun: number[] = [];
  let atOnce = 0;
  await eachAtMost(3, [1, 2, 3, 4, 5, 6, 7], async (item) => {
    begun.push(item);
    atOnce += 1;
    expect(atOnce).toBeLessThanOrEqual(3);
    await turn();
    atOnce -= 1;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

it('ends with the first error: nothing more is begun', async () => {
  const begun: number[] = [];
  const ended = eachAtMost(2, [1, 2, 3, 4], async (item) => {
    begun.push(item);
    if (item === 1) throw new Error('the first');
    await turn();
  });
  await expect(ended).rejects.toThrow('the first');
  await turn();
  await turn();
  expect(begun).toEqual([1, 2]);
});

it('has nothing to do for an empty list', async () => {
  await expect(eachAtMost(2, [], () => Promise.reject(new Error('begun')))).resolves.toBe(
    undefined,
  );
});
