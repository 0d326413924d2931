import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { PullState } from '../../lib/app/doctor/doctor-messages.ts';
import { followPull, startPull, stopPull } from '../../lib/app/doctor/pull-desk.ts';
import type { Exchange } from '../../scripts/model-server/exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';

vi.mock('../../lib/app/network/server-permission.ts', () => ({
  hasServerPermission: () => Promise.resolve(true),
}));
vi.mock('../../lib/app/network/origin-rule.ts');

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  await browser.storage.local.clear();
});

/** A pull that has come so far, in bytes of 100, and ends so. */
const pulled = (completed: number, ending: Exchange['ending'], last: object[] = []): Exchange => ({
  status: 200,
  headers: { 'content-type': 'application/x-ndjson' },
  headDelayMs: 0,
  pieces: [{ status: 'pulling a1', digest: 'sha256:a1', total: 100, completed }, ...last].map((line) => ({
    waitMs: 10,
    data: `${JSON.stringify(line)}\n`,
  })),
  ending,
});

let number = 0;
async function pulling(...pulls: Exchange[]) {
  server = await startScriptedServer(({ path }) => (path === '/api/pull' ? pulls.shift() : undefined));
  number += 1;
  const choice = { url: server.url, dialect: 'ollama' as const, model: `m${number}` };
  const told: PullState[] = [];
  const leave = followPull(choice, (state) => told.push(state));
  const asked = () => server?.requests.filter(({ path }) => path === '/api/pull') ?? [];
  const until = (type: PullState['type']) => vi.waitUntil(() => told.at(-1)?.type === type, 5000);
  return { choice, told, leave, asked, until };
}

it('pulls a model once, however often it is asked to, and says when it is there', async () => {
  const { choice, told, asked, until } = await pulling(pulled(60, 'end', [{ status: 'success' }]));
  startPull(choice);
  startPull(choice);
  await until('done');
  expect(asked()).toHaveLength(1);
  expect(told[0]).toEqual({ type: 'idle' });
  expect(told).toContainEqual({
    type: 'pulling',
    progress: { status: 'pulling a1', completed: 60, total: 100 },
  });
  const later: PullState[] = [];
  followPull(choice, (state) => later.push(state));
  expect(later).toEqual([{ type: 'idle' }]);
});

it('is begun anew at once after Cancel, and the old one has no more to say', async () => {
  const { choice, told, asked, until } = await pulling(
    pulled(10, 'silence'),
    pulled(70, 'end', [{ status: 'success' }]),
  );
  startPull(choice);
  await vi.waitUntil(() => asked().length === 1, 5000);
  stopPull(choice);
  startPull(choice);
  const from = told.length;
  await until('done');
  expect(asked()).toHaveLength(2);
  expect(told.slice(from).map(({ type }) => type)).not.toContain('idle');
});

it('says why it did not come, and tells nobody who has left', async () => {
  const { choice, told, leave, until } = await pulling(
    pulled(10, 'reset'),
    pulled(10, 'end', [{ status: 'success' }]),
  );
  startPull(choice);
  await until('failed');
  expect(told.at(-1)).toMatchObject({ failure: { code: 'pull_failed' } });
  leave();
  const count = told.length;
  const other: PullState[] = [];
  followPull(choice, (state) => other.push(state));
  startPull(choice);
  await vi.waitUntil(() => other.at(-1)?.type === 'done', 5000);
  expect(told).toHaveLength(count);
});
