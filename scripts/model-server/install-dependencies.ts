import { spawn } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256Of } from './checked-file.ts';

const HERE = dirname(fileURLToPath(import.meta.url));
const MODULES = join(HERE, 'node_modules');
// The gate's own set-up writes the same note, so neither installs what the other has.
const NOTE = join(MODULES, '.installed-lock');

const PLATFORMS: Readonly<Record<string, string>> = { linux: 'linux', darwin: 'mac', win32: 'win' };

/** Name of llama.cpp's plain build for this machine, e.g. `linux-x64`; Apple's ARM machines have only the Metal one. */
const binaryName = () =>
  process.platform === 'darwin' && process.arch === 'arm64'
    ? 'mac-arm64-metal'
    : `${PLATFORMS[process.platform] ?? process.platform}-${process.arch === 'arm' ? 'armv7l' : process.arch}`;

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

function npmCi(): Promise<void> {
  return new Promise((resolve, reject) => {
    // Everything on stderr: the first line on stdout is for the address. A shell, since npm is a script on Windows.
    const child = spawn('npm ci --no-audit --no-fund --ignore-scripts', {
      cwd: HERE,
      shell: true,
      stdio: ['ignore', 2, 2],
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`npm ci in scripts/model-server failed with exit code ${code}`)),
    );
  });
}

/** Takes out what this machine can't run or never needs: other platforms' builds and llama.cpp's own source. */
async function prune(): Promise<void> {
  const builds = join(MODULES, '@node-llama-cpp');
  for (const build of await readdir(builds))
    if (build !== binaryName()) await rm(join(builds, build), { recursive: true, force: true });
  await rm(join(MODULES, 'node-llama-cpp', 'llama', 'gitRelease.bundle'), { force: true });
}

/**
 * Installs this folder's own packages when they are missing or the lock file has changed: `npm ci`, nothing built, then
 * pruned. The lock names one exact version of llama.cpp's binding: the last one whose builds for all platforms could be
 * locked (2026-11).
 * @throws Error when npm fails or this platform has no build of llama.cpp
 */
export async function installDependencies(): Promise<void> {
  const binary = join(MODULES, '@node-llama-cpp', binaryName());
  const lock = await sha256Of(join(HERE, 'package-lock.json'));
  const installed = (await isThere(NOTE)) ? await readFile(NOTE, 'utf8') : undefined;
  if (installed !== lock || !(await isThere(binary))) {
    process.stderr.write('model server: installing its packages\n');
    await npmCi();
    if (!(await isThere(binary)))
      throw new Error(`llama.cpp has no ready-made build for ${binaryName()}: use a real Ollama instead.`);
    await writeFile(NOTE, lock);
  }
  await prune();
}
