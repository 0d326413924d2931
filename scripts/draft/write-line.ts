import type { Writable } from 'node:stream';

/**
 * Writes one line and waits until it is out. `'closed'` where the reader has gone (`| head -1`), which is no error;
 * any other trouble, such as a full disk, is thrown.
 */
export function writeLine(to: Writable, line: string): Promise<'written' | 'closed'> {
  return new Promise((resolve, reject) => {
    to.write(`${line}\n`, (error) => {
      if (!error) resolve('written');
      else if (isClosed(error)) resolve('closed');
      else reject(new Error(`the output could not be written: ${error.message}`, { cause: error }));
    });
  });
}

const isClosed = (error: Error): boolean =>
  'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
