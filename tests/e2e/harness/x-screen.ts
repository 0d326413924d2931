import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, deflateSync } from 'node:zlib';
import { endProcess, startProcess } from './child-process.ts';

/** Debian's `xvfb`. */
const X_SERVER = 'Xvfb';

export interface XScreen {
  /** As `:99`. */
  display: string;
  /** Presses keys on the real keyboard path, by xdotool's names: `ctrl+shift+e`. */
  press(keys: string): Promise<void>;
  /** Writes the whole screen, popups and all, to a PNG file. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/**
 * Xvfb keeps its screen as an XWD file (`-fbdir`): a header of big-endian words, a colour table of 12 bytes an entry,
 * then 32-bit BGRX pixels. That spares a screenshot program.
 */
function pngOfXwd(xwd: Buffer): Buffer {
  const word = (index: number) => xwd.readUInt32BE(4 * index);
  const [start, width, height, rowBytes] = [word(0) + 12 * word(19), word(4), word(5), word(12)];
  const raw = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const from = start + y * rowBytes + 4 * x;
      const to = y * (1 + 3 * width) + 1 + 3 * x;
      for (let channel = 0; channel < 3; channel += 1) raw[to + channel] = xwd[from + 2 - channel] ?? 0;
    }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(raw)),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A virtual X screen of its own; Xvfb picks a free display number itself. */
export async function startXScreen({ width = 1280, height = 900 } = {}): Promise<XScreen> {
  const dir = await mkdtemp(join(tmpdir(), 'x-screen-'));
  const screen = ['-screen', '0', `${width}x${height}x24`, '-fbdir', dir, '-nolisten', 'tcp'];
  const server = startProcess(X_SERVER, ['-displayfd', '1', ...screen], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [told] = (await Promise.race([
    once(server.stdout ?? server, 'data'),
    once(server, 'exit').then(() => Promise.reject(new Error('Xvfb did not start.'))),
  ])) as [Buffer];
  const display = `:${told.toString().trim()}`;
  return {
    display,
    press: async (keys) => {
      await promisify(execFile)('xdotool', ['key', keys], { env: { ...process.env, DISPLAY: display } });
    },
    screenshot: async (file) => writeFile(file, pngOfXwd(await readFile(join(dir, 'Xvfb_screen0')))),
    close: async () => {
      await endProcess(server);
      await rm(dir, { recursive: true, force: true });
    },
  };
}
