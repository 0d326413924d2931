// npm test: sets up all it needs, then lint, types, unused code, unit tests, builds, end-to-end tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  chromiumPath,
  ensureSystem,
  FIREFOX,
  fail,
  firefoxPath,
  installPackages,
  NGINX,
  nginxPath,
  ROOT,
  run,
} from './set-up.mjs';

const REPORTS = join(ROOT, 'out', 'reports');

installPackages();
ensureSystem([FIREFOX, NGINX]);
if (!run('node', ['scripts/model-server/cli.ts', '--setup-only', '--model', 'smollm2:135m']))
  fail('the model server could not be set up');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

let passed = 0;
let failed = 0;
const broken = [];

/** A step counts as one check; a step of tests counts as its tests. */
function step(name, command, args, options) {
  const started = Date.now();
  console.log(`\n── ${name}`);
  const isOk = run(command, args, options);
  console.log(`── ${name}: ${isOk ? 'ok' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  if (!isOk) broken.push(name);
  return isOk;
}

function check(name, command, args, options) {
  if (step(name, command, args, options)) passed += 1;
  else failed += 1;
}

function tests(name, args, options) {
  const report = join(REPORTS, `${name.replaceAll(' ', '-')}.json`);
  const isOk = step(
    name,
    'vitest',
    ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    options,
  );
  const counts = readReport(report);
  passed += counts.passed;
  // a run that broke before or beside its tests has failed too
  failed += counts.failed + (!isOk && counts.failed === 0 ? 1 : 0);
}

function readReport(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch (error) {
    console.error(`no report: ${error.message}`);
    return { passed: 0, failed: 0 };
  }
}

check('lint', 'biome', ['check', '.']);
check('types', 'npm', ['run', '-s', 'types']);
check('unused code', 'knip', []);
tests('unit tests', []);
tests('model server tests', ['--config', 'scripts/model-server/vitest.config.ts']);
check('build for Chrome', 'wxt', ['build']);
check('build for Firefox', 'wxt', ['build', '-b', 'firefox']);
tests('end-to-end tests', ['--config', 'tests/e2e/vitest.e2e.config.ts'], {
  env: { CHROMIUM: chromiumPath(), FIREFOX: firefoxPath(), NGINX_BIN: nginxPath() },
});

if (broken.length > 0) console.log(`\nbroken: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
