// npm run demo: sets up all it needs, builds, then runs the demo on the project's own Node.
import { ensureSystem, installPackages, run } from './set-up.mjs';

installPackages();
ensureSystem();
const isOk = run('wxt', ['build']) && run('node', ['scripts/demo.ts', ...process.argv.slice(2)]);
process.exit(isOk ? 0 : 1);
