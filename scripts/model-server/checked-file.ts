import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

/** Hex SHA-256 of a file, read as a stream. */
export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}

const markerOf = (path: string) => `${path}.verified`;

// Hashing 1.1 GB takes seconds at every start, so a passed check is remembered together with everything that a
// changed, replaced or cut file would not share.
async function fingerprint(path: string, sha256: string): Promise<string> {
  const { size, mtimeMs, ino } = await stat(path);
  return JSON.stringify({ sha256, size, mtimeMs, ino });
}

/** True where the file is present and was found right before and has not changed since. Costs no hashing. */
export async function isVerified(path: string, sha256: string): Promise<boolean> {
  try {
    return (await readFile(markerOf(path), 'utf8')) === (await fingerprint(path, sha256));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Notes that the file's sum was just found right. */
export async function markVerified(path: string, sha256: string): Promise<void> {
  await writeFile(markerOf(path), await fingerprint(path, sha256));
}

/** Removes a file and its note. */
export async function discard(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(markerOf(path), { force: true });
}
