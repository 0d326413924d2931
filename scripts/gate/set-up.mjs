// Plain JavaScript for any Node ≥ 20: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..');

/** Runs a command in the project with its own Node 24 first on the PATH. Returns whether it succeeded. */
export function run(
  command,
  args,
  { env = {}, quiet = false, stdio = ['ignore', 'inherit', 'inherit'] } = {},
) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const PATH = [bin, process.env.PATH].join(delimiter);
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    shell,
    stdio: quiet ? 'ignore' : stdio,
    env: { ...process.env, FORCE_COLOR: '0', ...env, PATH },
  });
  if (error && error.code !== 'ENOENT') throw error;
  return status === 0;
}

/** Whether a program can be called by its bare name. */
const found = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.exe`)));

/** Installs the npm packages that the lock file names, unless they stand already. npm's words go to stderr. */
export function installPackages() {
  const changed = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);
  // npm writes its hidden lock file at the end of every installation
  if (changed(join(ROOT, 'node_modules', '.package-lock.json')) >= changed(join(ROOT, 'package-lock.json')))
    return;
  // `install` would rewrite the lock where npm's version differs
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: ['ignore', 2, 2] }))
    fail('npm ci failed');
}

/** What the browser tests and the demo need from the system, and the Debian package that has it. */
const SYSTEM = [
  {
    debian: 'chromium',
    has: () => Boolean(chromiumPath()),
    elsewhere: 'Chromium or Chrome (or set CHROMIUM to its path)',
  },
  ...(process.platform === 'linux'
    ? [
        {
          debian: 'xvfb',
          has: () => found('Xvfb'),
          elsewhere: 'Xvfb',
        },
        { debian: 'xauth', has: () => found('xauth'), elsewhere: 'xauth' },
        { debian: 'xdotool', has: () => found('xdotool'), elsewhere: 'xdotool' },
      ]
    : []),
  {
    debian: 'python3-pip',
    has: () => run('python3', ['-m', 'pip', '--version'], { quiet: true }),
    elsewhere: 'Python 3 with pip',
  },
];

/** What the tests need besides. */
export const FIREFOX = {
  debian: 'firefox-esr',
  has: () => Boolean(firefoxPath()),
  elsewhere: 'Firefox (or set FIREFOX to its path)',
};

export const NGINX = {
  debian: 'nginx',
  has: () => Boolean(nginxPath()),
  elsewhere: 'nginx (or set NGINX_BIN to its path)',
};

/** The first browser to test in: $CHROMIUM, else the usual places. */
export function chromiumPath() {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return places.find((place) => place && existsSync(place));
}

/** The second: $FIREFOX, else the usual places. */
export function firefoxPath() {
  const places = [
    process.env.FIREFOX,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return places.find((place) => place && existsSync(place));
}

/** The proxy of a fleet of servers: $NGINX_BIN ($NGINX is nginx's own, for its sockets), else the usual places; Debian's stand where users' paths do not go. */
export function nginxPath() {
  const places = [
    process.env.NGINX_BIN,
    '/usr/sbin/nginx',
    '/opt/homebrew/bin/nginx',
    '/usr/local/bin/nginx',
  ];
  return places.find((place) => place && existsSync(place));
}

/** Installs what is missing where it may (Debian as root), else says what is missing and how to get it. */
export function ensureSystem(more = []) {
  const needed = [...SYSTEM, ...more];
  let missing = needed.filter(({ has }) => !has());
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && found('apt-get')) {
    const packages = missing.map(({ debian }) => debian);
    console.log(`installing ${packages.join(', ')}`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], { env });
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
    missing = needed.filter(({ has }) => !has());
  }
  if (missing.length > 0)
    fail(
      `missing: ${missing.map(({ elsewhere }) => elsewhere).join(', ')}\n` +
        `on Debian or Ubuntu: sudo apt-get install ${missing.map(({ debian }) => debian).join(' ')}`,
    );
}

export function fail(message) {
  console.error(message);
  process.exit(1);
}
