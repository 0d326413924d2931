import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { DEFAULT_SETTINGS } from '../../lib/app/settings/settings.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import type { Lead } from '../../lib/lead/lead.ts';
import type { Queue } from '../../lib/queue/queue.ts';
import { chatExchange } from '../../scripts/model-server/chat-exchange.ts';
import { jsonExchange } from '../../scripts/model-server/exchange.ts';
import { silentFor } from '../../scripts/model-server/faults.ts';
import {
  type Script,
  type ScriptedServer,
  startScriptedServer,
} from '../../scripts/model-server/scripted-server.ts';

vi.mock('../../lib/app/network/server-permission.ts', () => ({
  hasServerPermission: () => Promise.resolve(true),
}));
vi.mock('../../lib/app/network/origin-rule.ts', () => ({
  setOriginRule: () => Promise.resolve(),
  tidyOriginRules: () => undefined,
}));

const ANSWER = JSON.stringify({
  opening: 'You run the sorters of the hub.',
  offer: 'We make sensors that see sorter stops coming, for hubs of any size and with any sorter.',
  benefit: 'That could give your planners a warning and more time for the next shift of the week.',
  question: 'Would a first talk be useful?',
  subject: 'sorter stops',
});
const LOADED = jsonExchange({ message: { role: 'assistant', content: '' }, done: true, done_reason: 'load' });

type Body = { messages?: object[] };
const writing =
  (answer: (text: string) => ReturnType<Script>): Script =>
  ({ path, body }) => {
    if (path !== '/api/chat') return undefined;
    const { messages = [] } = body as Body;
    return messages.length === 0 ? LOADED : answer(JSON.stringify(messages));
  };
const always = writing(() => chatExchange(ANSWER));

let server: ScriptedServer;
beforeEach(async () => {
  server = await startScriptedServer(always);
});
afterEach(async () => {
  await server.close();
  await browser.storage.local.clear();
});

/** What a worker that has just started makes of the queue on disk. */
async function startWorker() {
  vi.resetModules();
  const { saveSettings } = await import('../../lib/app/settings/settings-store.ts');
  await saveSettings({
    ...DEFAULT_SETTINGS,
    objectives: [{ id: 'call', name: 'Call', text: 'Ask for a short call.' }],
    objective_id: 'call',
    sender: {
      ...DEFAULT_SETTINGS.sender,
      name: 'Maya Lindqvist',
      offer: 'sensors that see sorter stops coming',
    },
    do_not_contact: 'listed@mill.example',
    server: { ...DEFAULT_SETTINGS.server, url: server.url },
  });
  const desk = await import('../../lib/app/queue/queue-desk.ts');
  const { listSaved, queueLeads } = await import('../../lib/app/queue/queue-leads.ts');
  const { openDraft } = await import('../../lib/app/drafts/draft-desk.ts');
  let shown: Queue | undefined;
  await desk.followQueue((queue) => {
    shown = queue;
  });
  const states = () => shown?.items.map(({ name, state }) => `${name} ${state}`) ?? [];
  const until = (state: Queue['state']) => vi.waitUntil(() => shown?.state === state, { timeout: 10_000 });
  return { ...desk, listSaved, queueLeads, openDraft, states, until, shown: () => shown };
}

let made = 0;
const lead = (name: string, email = ''): Lead => {
  made += 1;
  const profile_data = {
    ...emptyProfile(),
    name,
    email: email || `lead-${made}@mill.example`,
    current_title: `Head of ${name.split(' ')[1]} Sorting`,
    current_company: 'Fjellpost',
  };
  return { url: '', page: { site: 'pasted', layout: 'csv' }, profile_data, provenance: {}, missing: {} };
};

describe('the queue in the worker', { timeout: 20_000 }, () => {
  it('writes to each lead, keeps every email, and holds none of them in memory', async () => {
    const worker = await startWorker();
    await worker.queueLeads({ leads: [lead('Ann Berg'), lead('Bob Dahl'), lead('Cid Elm')] });
    expect(worker.states()).toEqual(['Ann Berg waiting', 'Bob Dahl waiting', 'Cid Elm waiting']);
    await worker.changeQueue({ type: 'started', objective_id: 'call' });
    await worker.until('paused');
    expect(worker.states()).toEqual(['Ann Berg done', 'Bob Dahl done', 'Cid Elm done']);
    const [first] = worker.shown()?.items ?? [];
    expect(first).toMatchObject({ subject: 'sorter stops', score: expect.any(Number) });
    const again = await startWorker();
    const desk = await again.openDraft(first?.key ?? '');
    expect(desk?.draft.versions[0]?.body).toContain('Ann');
    expect((await again.listSaved()).map(({ name }) => name)).toContain('Cid Elm');
  });

  it('passes over whoever must not be written to, and goes on', async () => {
    const worker = await startWorker();
    await worker.queueLeads({ leads: [lead('Dee Fox', 'listed@mill.example'), lead('Eve Gul')] });
    await worker.changeQueue({ type: 'started', objective_id: 'call' });
    await worker.until('paused');
    expect(worker.states()).toEqual(['Dee Fox failed', 'Eve Gul done']);
    expect(worker.shown()?.items[0]?.failure?.code).toBe('do_not_contact');
    expect(JSON.stringify(server.requests)).not.toContain('Dee');
  });

  it('goes on after the browser was closed in the middle of an email', async () => {
    server.script = writing((text) =>
      text.includes('Head of Ibe') ? silentFor(60_000, chatExchange(ANSWER)) : chatExchange(ANSWER),
    );
    const worker = await startWorker();
    await worker.queueLeads({ leads: [lead('Flo Han'), lead('Gil Ibe'), lead('Hal Jon')] });
    await worker.changeQueue({ type: 'started', objective_id: 'call' });
    const between = 'Flo Han done, Gil Ibe writing';
    await vi.waitUntil(() => worker.states().slice(0, 2).join(', ') === between, { timeout: 10_000 });
    server.script = always;
    const next = await startWorker();
    expect(next.states().slice(0, 2)).toEqual(['Flo Han done', 'Gil Ibe waiting']);
    await next.resumeQueue();
    await next.until('paused');
    expect(next.states()).toEqual(['Flo Han done', 'Gil Ibe done', 'Hal Jon done']);
  });

  it('is stopped with what is being written, which then has its turn again', async () => {
    server.script = writing(() => silentFor(60_000, chatExchange(ANSWER)));
    const worker = await startWorker();
    await worker.queueLeads({ leads: [lead('Ian Kay'), lead('Jon Lee')] });
    await worker.changeQueue({ type: 'started', objective_id: 'call' });
    await vi.waitUntil(
      () => server.requests.some(({ body }) => JSON.stringify(body).includes('Sorting')),
      10_000,
    );
    await worker.stopQueue();
    await vi.waitUntil(() => worker.states()[0] === 'Ian Kay waiting', { timeout: 10_000 });
    expect(worker.shown()).toMatchObject({ state: 'paused' });
    server.script = always;
    await worker.changeQueue({ type: 'started', objective_id: 'call' });
    await worker.until('paused');
    expect(worker.states()).toEqual(['Ian Kay done', 'Jon Lee done']);
  });

  it('is stopped and begun again at once, and between two leads, and loses nobody', async () => {
    server.script = writing(() => silentFor(300, chatExchange(ANSWER)));
    const worker = await startWorker();
    await worker.queueLeads({ leads: [lead('Mia Noe'), lead('Ned Orr')] });
    const start = () => worker.changeQueue({ type: 'started', objective_id: 'call' });
    await start();
    await worker.stopQueue();
    await start();
    await vi.waitUntil(() => worker.states()[0] === 'Mia Noe writing', { timeout: 10_000 });
    await worker.stopQueue();
    await start();
    await worker.until('paused');
    await vi.waitUntil(() => worker.states().every((state) => !state.endsWith('writing')), {
      timeout: 10_000,
    });
    await start();
    await worker.until('paused');
    expect(worker.states()).toEqual(['Mia Noe done', 'Ned Orr done']);
  });

  it('keeps what it can read of a queue that another version has left', async () => {
    const known = { key: 'email:pia@mill.example', name: 'Pia Roe', company: '', state: 'writing' };
    const queue = {
      items: [{ ...known, state: 'dreaming' }, known, 7],
      state: 'paused',
      objective_id: 'call',
    };
    await browser.storage.local.set({ queue });
    expect((await startWorker()).states()).toEqual(['Pia Roe waiting']);
  });

  it('pauses over a server that is off, and says so', async () => {
    const worker = await startWorker();
    await worker.queueLeads({ leads: [lead('Kit Low'), lead('Lea May')] });
    await server.close();
    await worker.changeQueue({ type: 'started', objective_id: 'call' });
    await worker.until('paused');
    expect(worker.shown()?.reason?.code).toBe('offline');
    expect(worker.states()).toEqual(['Kit Low waiting', 'Lea May waiting']);
    server = await startScriptedServer(always);
  });
});
