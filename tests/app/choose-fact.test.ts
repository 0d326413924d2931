import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openDraft } from '../../lib/app/drafts/draft-desk.ts';
import { startRun } from '../../lib/app/drafts/draft-runs.ts';
import { loadDraft } from '../../lib/app/drafts/draft-store.ts';
import { DEFAULT_SETTINGS } from '../../lib/app/settings/settings.ts';
import { saveSettings } from '../../lib/app/settings/settings-store.ts';
import type { Draft } from '../../lib/draft/draft.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { jsonExchange } from '../../scripts/model-server/exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { idle } from '../gallery/invented-draft.ts';

vi.mock('../../lib/app/network/server-permission.ts', () => ({
  hasServerPermission: () => Promise.resolve(true),
}));
vi.mock('../../lib/app/network/origin-rule.ts', () => ({ setOriginRule: () => Promise.resolve() }));

const posts = [
  'We moved our hub to Goole in March.',
  'Two sorter stops cost us six hours last week.',
] as const;
const answer = JSON.stringify({
  opening: 'You moved your hub to Goole in March.',
  offer: 'We make sensors for sorters.',
  benefit: 'That could warn you a day before.',
  question: 'Would a first talk be useful?',
  subject: 'the hub in goole',
});

let server: ScriptedServer;
afterEach(async () => {
  await server.close();
  await browser.storage.local.clear();
});

async function deskOf(key: string) {
  server = await startScriptedServer(({ path, body }) => {
    if (path !== '/api/chat') return undefined;
    const isPreload = (body as { messages: unknown[] }).messages.length === 0;
    return isPreload
      ? jsonExchange({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'load' })
      : chatExchange(answer);
  });
  await saveSettings({
    ...DEFAULT_SETTINGS,
    sender: { ...DEFAULT_SETTINGS.sender, offer: 'sensors that see sorter stops coming' },
    server: { ...DEFAULT_SETTINGS.server, url: server.url },
  });
  const profile_data = {
    ...emptyProfile(),
    name: 'Helen Marsh',
    recent_activity: posts.map((text) => ({ kind: 'authored' as const, text, age: '1w', url: '' })),
  };
  const draft: Draft = { ...idle, key, user_json: { objective: '', profile_data } };
  const desk = await openDraft(key, () => draft);
  if (!desk) throw new Error('no desk');
  return desk;
}

async function write(desk: Awaited<ReturnType<typeof deskOf>>, fact?: string) {
  const before = desk.draft.versions.length;
  await startRun({ key: desk.draft.key, ...(fact !== undefined && { fact }) });
  await vi.waitUntil(() => desk.draft.versions.length > before || desk.draft.failure, 5000);
  await vi.waitUntil(() => desk.draft.status !== 'running');
  return desk.draft.versions.at(-1)?.facts[0]?.text;
}

describe('the fact that a draft opens on', () => {
  it('is the best one, then the chosen one for every later version, then the best again', async () => {
    const desk = await deskOf('lead with two posts');
    expect(await write(desk)).toBe(posts[1]);
    expect(await write(desk, posts[0])).toBe(posts[0]);
    expect(await write(desk)).toBe(posts[0]);
    expect((await loadDraft(desk.draft.key)).draft?.fact).toBe(posts[0]);
    expect(await write(desk, '')).toBe(posts[1]);
    expect(desk.draft.versions.map(({ ranking }) => ranking?.facts.length)).toEqual([2, 2, 2, 2]);
  });

  it('is the best one where the page no longer says what was chosen', async () => {
    const desk = await deskOf('lead whose page has changed');
    expect(await write(desk, 'We sold the hub in Goole.')).toBe(posts[1]);
  });
});
