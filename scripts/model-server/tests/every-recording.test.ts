import { readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { recordedExchange } from '../recorded-exchange.ts';
import { startScriptedServer } from '../scripted-server.ts';
import { recording } from './recordings.ts';

const NAMES = readdirSync(join(import.meta.dirname, '../../../tests/fixtures/ollama'))
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.slice(0, -'.json'.length));

/** Every exchange takes about this long, whatever it took when it was recorded. */
const SHORT_MS = 400;
/** That a busy machine may be late by. */
const LATE_MS = 300;

interface Arrival {
  status: number | undefined;
  headers: Record<string, unknown>;
  headAtMs: number;
  chunks: [number, string][];
  end: string;
  endMs: number;
}

/** Asks as the recording client did, which closed after each request, and notes what comes when. */
function ask(url: string, method: string): Promise<Arrival> {
  const started = performance.now();
  const now = () => performance.now() - started;
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers: { connection: 'close' } }, (answer) => {
      const headAtMs = now();
      const chunks: [number, string][] = [];
      const finish = (end: string) => {
        const { statusCode: status, headers } = answer;
        resolve({ status, headers, headAtMs, chunks, end, endMs: now() });
      };
      answer.on('data', (chunk: Buffer) => chunks.push([now(), chunk.toString()]));
      answer.once('end', () => finish('end'));
      answer.once('error', (error: NodeJS.ErrnoException) => finish(`error: ${error.code}`));
    });
    sent.once('error', reject);
    sent.end();
  });
}

describe.concurrent('a recording is replayed byte for byte and at its own pace', () => {
  it.for(NAMES)('%s', async (name, { expect, onTestFinished }) => {
    const recorded = recording(name);
    const speed = SHORT_MS / recorded.endMs;
    const server = await startScriptedServer(() => recordedExchange(recorded, speed), { guarded: false });
    onTestFinished(server.close);
    const { method, path } = recorded.request;
    const got = await ask(server.url + path, method);

    expect(got.status).toBe(recorded.status);
    const { 'keep-alive': _, ...headers } = got.headers;
    expect(headers).toEqual({ ...recorded.headers, date: expect.any(String) });
    expect(got.chunks.map(([, text]) => text).join('')).toBe(
      recorded.chunks.map(([, text]) => text).join(''),
    );
    expect(got.chunks).toHaveLength(recorded.chunks.length);
    expect(got.end).toBe(recorded.end);

    const moments = [
      [got.headAtMs, recorded.headersAtMs],
      ...got.chunks.map(([at], index) => [at, recorded.chunks[index]?.[0] ?? 0]),
    ];
    for (const [at = 0, was = 0] of moments) {
      expect(at).toBeGreaterThan(was * speed - 5);
      expect(at).toBeLessThan(was * speed + LATE_MS);
    }
  });
});
