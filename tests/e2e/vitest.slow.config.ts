import { mergeConfig } from 'vitest/config';
import quick from './vitest.e2e.config.ts';

/** `npm run test:slow`: what takes minutes of waiting. */
export default mergeConfig(
  { ...quick, test: { ...quick.test, include: [] } },
  { test: { include: ['tests/e2e/**/*.slow.ts'], testTimeout: 300_000 } },
);
