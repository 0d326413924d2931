import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** One recorded exchange with a real Ollama; see the README of the recordings. */
const Recording = z.object({
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  chunks: z.array(z.tuple([z.number(), z.string()])),
  end: z.string(),
});
export type Recording = z.infer<typeof Recording>;

export const recording = (name: string): Recording =>
  Recording.parse(
    JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/ollama', `${name}.json`), 'utf8')),
  );

export interface Replay {
  url: string;
  requests: { method: string; path: string; body: unknown }[];
  /** The Authorization header of each. */
  credentials: (string | undefined)[];
  close: () => Promise<void>;
}

/** Answers the n-th request with the n-th recording, the last one from then on; chunk boundaries kept, waits left out. */
export async function replay(...recordings: Recording[]): Promise<Replay> {
  const requests: Replay['requests'] = [];
  const credentials: Replay['credentials'] = [];
  const server = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part);
    const body = Buffer.concat(parts).toString();
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      body: body ? JSON.parse(body) : undefined,
    });
    credentials.push(request.headers.authorization);
    const { status, headers, chunks, end } =
      recordings[Math.min(requests.length, recordings.length) - 1] ?? recording('root');
    const { 'content-length': _, 'transfer-encoding': __, connection: ___, ...kept } = headers;
    response.writeHead(status, kept);
    for (const [, text] of chunks) {
      response.write(text);
      await wait(1);
    }
    if (end === 'end') response.end();
    else response.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, requests, credentials, close };
}
