import 'fake-indexeddb/auto';
import { afterEach, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type Desk, openDraft } from '../../lib/app/drafts/draft-desk.ts';
import { startRun, stopRun } from '../../lib/app/drafts/draft-runs.ts';
import type { DraftChoice } from '../../lib/app/messages/protocol.ts';
import { DEFAULT_SETTINGS } from '../../lib/app/settings/settings.ts';
import { saveSettings } from '../../lib/app/settings/settings-store.ts';
import type { Draft, DraftVersion } from '../../lib/draft/draft.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import type { ProfileData } from '../../lib/lead/user-json.ts';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { jsonExchange } from '../../scripts/model-server/exchange.ts';
import { type ScriptedServer, startScriptedServer } from '../../scripts/model-server/scripted-server.ts';
import { idle } from '../gallery/invented-draft.ts';

vi.mock('../../lib/app/network/server-permission.ts', () => ({
  hasServerPermission: () => Promise.resolve(true),
}));
vi.mock('../../lib/app/network/origin-rule.ts');

let server: ScriptedServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  await browser.storage.local.clear();
});

/** What a request to write says. */
export interface Asked {
  messages: { role: string; content: string }[];
}

interface Served {
  desk: Desk;
  asked: Asked[];
  start: (choice?: Omit<DraftChoice, 'key'>) => Promise<void>;
  stop: () => void;
}

/** A lead at the worker's desk, and a model server that gives these answers one after the other, the last one on and on. */
export async function deskWithServer(
  key: string,
  profile: Partial<ProfileData>,
  answers: readonly object[],
): Promise<Served> {
  const asked: Asked[] = [];
  server = await startScriptedServer(({ path, body }) => {
    if (path !== '/api/chat') return undefined;
    const request = body as Asked;
    if (request.messages.length === 0)
      return jsonExchange({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'load' });
    asked.push(request);
    return chatExchange(JSON.stringify(answers[asked.length - 1] ?? answers.at(-1)));
  });
  await saveSettings({
    ...DEFAULT_SETTINGS,
    sender: {
      ...DEFAULT_SETTINGS.sender,
      name: 'Maya Lindqvist',
      offer: 'sensors that see sorter stops coming',
    },
    server: { ...DEFAULT_SETTINGS.server, url: server.url },
  });
  const draft: Draft = {
    ...idle,
    key,
    user_json: { objective: '', profile_data: { ...emptyProfile(), ...profile } },
  };
  const desk = await openDraft(key, () => draft);
  if (!desk) throw new Error('no desk');
  return { desk, asked, start: (choice) => startRun({ key, ...choice }), stop: () => stopRun(key) };
}

/** Has a version written and waits until it is there, or until it has failed. */
export async function write(
  desk: Desk,
  choice: Omit<DraftChoice, 'key'> = {},
): Promise<DraftVersion | undefined> {
  const before = desk.draft.versions.length;
  await startRun({ key: desk.draft.key, ...choice });
  await vi.waitUntil(() => desk.draft.versions.length > before || desk.draft.failure, 5000);
  await vi.waitUntil(() => desk.draft.status !== 'running');
  return desk.draft.versions.at(-1);
}
