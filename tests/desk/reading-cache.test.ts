import { describe, expect, it } from 'vitest';
import { createReadingCache } from '../../lib/desk/reading-cache';
import { memoryStore } from '../build/memory-store';
import { aReading } from '../build/model';

describe('the reading cache', () => {
  it('keeps a reading fresh for five minutes, and to be shown for twelve hours', async () => {
    let now = 1_000;
    const cache = createReadingCache(memoryStore(), () => now);
    const reading = aReading({ email: 'ana@np.example' });
    await cache.keep('ana', reading);
    now += 300;
    expect(await cache.find('ana')).toEqual({ reading, fresh: true });
    now += 1;
    expect(await cache.find('ana')).toEqual({ reading, fresh: false });
    now += 12 * 3600 - 301;
    expect(await cache.find('ana')).toEqual({ reading, fresh: false });
    now += 1;
    expect(await cache.find('ana')).toBeNull();
  });

  it('keeps twenty at most, and the youngest', async () => {
    let now = 1_000;
    const store = memoryStore();
    const cache = createReadingCache(store, () => now);
    for (let each = 0; each < 25; each += 1) {
      now += 1;
      await cache.keep(String(each), aReading());
    }
    expect(Object.keys(await store.readAll())).toHaveLength(20);
    expect(await cache.find('4')).toBeNull();
    expect(await cache.find('5')).not.toBeNull();
    expect(await cache.find('24')).not.toBeNull();
  });

  it('wipes what it kept and nothing else', async () => {
    const store = memoryStore({ session: 'stays' });
    const cache = createReadingCache(store, () => 0);
    await cache.keep('ana', aReading());
    await cache.wipe();
    expect(await store.readAll()).toEqual({ session: 'stays' });
  });

  it('keeps nothing that was on its way when it was wiped', async () => {
    const store = memoryStore();
    const cache = createReadingCache(store, () => 0);
    const keeping = cache.keep('ana', aReading());
    const wiping = cache.wipe();
    await Promise.all([keeping, wiping]);
    expect(await store.readAll()).toEqual({});
  });
});
