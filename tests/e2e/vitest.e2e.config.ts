import { defineConfig } from 'vitest/config';

/** Real Chromium, one file after the other: the machine may have two cores only. Wants a built extension. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    environment: 'node',
  },
});
