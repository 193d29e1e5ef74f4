import { describe, expect, it } from 'vitest';
import { read } from './tree';

interface Locked {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };

describe('the lockfile', () => {
  it('names no registry', () => {
    const found = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(found.map(([path]) => path)).toEqual([]);
  });

  it('holds the packages of every platform: without them `npm ci` refuses a fresh clone', () => {
    const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });
});
