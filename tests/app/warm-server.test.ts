import { afterEach, expect, it, vi } from 'vitest';
import type { Settings } from '../../lib/app/settings/settings.ts';
import { getSettings, saveSettings } from '../../lib/app/settings/settings-store.ts';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { silentFor } from '../../scripts/model-server/faults.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { type Asked, deskWithServer, write } from './desk-with-server.ts';

let slow: ScriptedServer | undefined;
afterEach(async () => {
  await slow?.close();
  slow = undefined;
});

/** Has the settings name a server that never answers; gives those of before. */
async function useSlowServer(): Promise<Settings> {
  const settings = await getSettings();
  slow = await startScriptedServer(() => silentFor(60_000, chatExchange('{}')));
  await saveSettings({ ...settings, server: { ...settings.server, url: slow.url } });
  return settings;
}

/** The warming of a worker that has just started. */
async function warming() {
  vi.resetModules();
  const { coolServer, warmServer } = await import('../../lib/app/network/warm-server.ts');
  return { coolServer, warmServer };
}

const answer = {
  opening: 'You wrote that two sorter stops cost you six hours last week.',
  offer: 'We make sensors that see sorter stops coming, for hubs of any size and with any sorter.',
  benefit: 'That could give your planners a warning and more time for the next shift of the week.',
  question: 'Would a first talk be useful?',
  subject: 'two sorter stops',
};
const post = { kind: 'authored' as const, text: 'Two sorter stops cost us six hours.', age: '1w', url: '' };
const profile = { name: 'Helen Marsh', recent_activity: [post] };
const optionsOf = (request: Asked): object => (request as Asked & { options: object }).options;
const words = ({ messages }: Asked): string => JSON.stringify(messages).replace(/"}\]$/, '');

it('has the server read exactly what every email then begins with, and one token written', async () => {
  const { warmServer } = await warming();
  const { desk, asked } = await deskWithServer('lead to warm for', profile, [answer]);
  await warmServer();
  await vi.waitUntil(() => asked.length === 1);
  await write(desk);
  const [warm, draft] = asked as [Asked, Asked];
  expect(words(draft).startsWith(words(warm))).toBe(true);
  expect(words(warm).length).toBeGreaterThan(words(draft).length / 2);
  expect(words(warm)).not.toMatch(/Helen|Marsh|six hours/);
  // all but these two load the model anew where they differ
  const load = (request: Asked): object => ({ ...optionsOf(request), num_predict: 0, temperature: 0 });
  expect(load(warm)).toEqual(load(draft));
  expect(warm).toMatchObject({ options: { num_predict: 1 } });
});

it('warms a server once in a while, and anew for another goal', async () => {
  const { warmServer } = await warming();
  const { asked } = await deskWithServer('lead to warm once', profile, [answer]);
  for (const _ of [1, 2]) {
    await warmServer();
    await vi.waitUntil(() => asked.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(asked).toHaveLength(1);
  await saveSettings({
    ...(await getSettings()),
    objectives: [{ id: 'call', name: 'Call', text: 'Ask for a short call.' }],
    objective_id: 'call',
  });
  await warmServer();
  await vi.waitUntil(() => asked.length === 2);
});

it('lets a server be that has a lead in its cache, even after the worker has slept', async () => {
  const { desk, asked } = await deskWithServer('lead in the cache', profile, [answer]);
  await write(desk);
  const before = asked.length;
  const { warmServer } = await warming();
  await warmServer();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(asked).toHaveLength(before);
});

it('warms a new address while the old one hangs', async () => {
  vi.spyOn(console, 'info').mockReturnValue();
  const { warmServer } = await warming();
  const { asked } = await deskWithServer('lead at a new address', profile, [answer]);
  const settings = await useSlowServer();
  await warmServer();
  await vi.waitUntil(() => slow?.requests.length === 1);
  await saveSettings(settings);
  await warmServer();
  await vi.waitUntil(() => asked.length === 1);
  await vi.waitUntil(() => slow?.requests[0]?.disconnectedAt !== undefined);
});

it('is ended with the draft, and is no error', async () => {
  const info = vi.spyOn(console, 'info').mockReturnValue();
  const { coolServer, warmServer } = await warming();
  await deskWithServer('lead to cool', profile, [answer]);
  await useSlowServer();
  await warmServer();
  await vi.waitUntil(() => slow?.requests.length === 1);
  coolServer();
  await vi.waitUntil(() => slow?.requests[0]?.disconnectedAt !== undefined);
  await vi.waitUntil(() => info.mock.calls.length > 0);
});

it('warms a server that a draft did not reach, and one that was stopped before it had read anything', async () => {
  vi.spyOn(console, 'info').mockReturnValue();
  const { desk, asked, start, stop } = await deskWithServer('lead out of reach', profile, [answer]);
  const settings = await useSlowServer();
  await start();
  await vi.waitUntil(() => slow?.requests.length === 1);
  stop();
  await vi.waitUntil(() => desk.draft.status === 'cancelled');
  await slow?.close();
  slow = undefined;
  await start();
  await vi.waitUntil(() => desk.draft.status === 'failed');
  const { warmServer } = await warming();
  await saveSettings(settings);
  await warmServer();
  await vi.waitUntil(() => asked.length === 1);
  expect(asked[0]).toMatchObject({ options: { num_predict: 1 } });
});

it('is ended by Stop too', async () => {
  vi.spyOn(console, 'info').mockReturnValue();
  vi.resetModules();
  const { warmServer } = await import('../../lib/app/network/warm-server.ts');
  const { stopRun } = await import('../../lib/app/drafts/draft-runs.ts');
  await deskWithServer('lead to stop', profile, [answer]);
  await useSlowServer();
  await warmServer();
  await vi.waitUntil(() => slow?.requests.length === 1);
  stopRun('lead to stop');
  await vi.waitUntil(() => slow?.requests[0]?.disconnectedAt !== undefined);
});
