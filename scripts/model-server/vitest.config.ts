import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['tests/**/*.test.ts'],
    // Two models side by side on two cores slow each other twentyfold: their threads spin.
    fileParallelism: false,
    // a real model: seconds on an idle machine, minutes where the other cores are busy
    testTimeout: 240_000,
    hookTimeout: 300_000,
  },
});
