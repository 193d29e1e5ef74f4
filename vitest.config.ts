import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const NEVER = ['tests/e2e/**', 'node_modules/**'];

export default defineConfig({
  test: {
    environment: 'node',
    restoreMocks: true,
    // A slow machine is no failure: some tests try thousands of inputs.
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        plugins: [WxtVitest()],
        test: {
          name: 'product',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...NEVER, 'tests/house/**'],
        },
      },
      {
        extends: true,
        test: { name: 'house', include: ['tests/house/**/*.test.ts'], exclude: NEVER },
      },
    ],
  },
});
