import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDraft } from '../draft/empty-draft.ts';
import { startWorker } from './start-worker.ts';

let number = 0;
let key = '';
beforeEach(() => {
  number += 1;
  key = `name:lead ${number}|`;
});
const fresh = () => emptyDraft(key);

describe('the desk of drafts', () => {
  it('has one copy of a draft, however many open it at once', async () => {
    const { openDraft } = await startWorker();
    const [first, second] = await Promise.all([openDraft(key, fresh), openDraft(key, fresh)]);
    expect(first).toBe(second);
  });

  it('keeps a draft as soon as it is made, for the worker may sleep before anything comes of it', async () => {
    const { openDraft } = await startWorker();
    await (await openDraft(key, fresh))?.saved;
    const next = await startWorker();
    expect((await next.openDraft(key))?.draft).toMatchObject({ key, status: 'idle' });
  });

  it('lets go of a draft that nobody needs, and of none that is being written or followed', async () => {
    const { openDraft, applyEvent, releaseDraft } = await startWorker();
    const desk = await openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    const listener = () => undefined;
    desk.listeners.add(listener);
    await releaseDraft(key);
    expect(await openDraft(key)).toBe(desk);
    desk.listeners.delete(listener);
    await applyEvent(desk, { type: 'started' });
    await releaseDraft(key);
    expect(await openDraft(key)).toBe(desk);
    await applyEvent(desk, { type: 'failed', failure: { code: 'offline', detail: '' }, exchanges: [] });
    await releaseDraft(key);
    expect(await openDraft(key)).not.toBe(desk);
  });

  it('knows no draft that nobody made', async () => {
    const { openDraft } = await startWorker();
    expect(await openDraft(key)).toBeUndefined();
  });

  it('tells its listeners each event with its number', async () => {
    const { openDraft, applyEvent } = await startWorker();
    const desk = await openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    const seen: [string, number][] = [];
    desk.listeners.add((_, event, seq) => seen.push([event.type, seq]));
    await applyEvent(desk, { type: 'started' });
    await applyEvent(desk, { type: 'addressed', to: 'a@b.example' });
    expect(seen).toEqual([
      ['started', 1],
      ['addressed', 2],
    ]);
  });

  it('writes partial text to disk within 500 ms, and everything else at once', async () => {
    const { openDraft, applyEvent, loadDraft } = await startWorker();
    const desk = await openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    await applyEvent(desk, { type: 'started' });
    expect((await loadDraft(key)).draft?.status).toBe('running');
    void applyEvent(desk, { type: 'token', subject: '', body: 'half an email' });
    await vi.waitFor(async () => expect((await loadDraft(key)).draft?.partial?.body).toBe('half an email'), {
      timeout: 700,
    });
  });

  it('marks a draft as interrupted, with its text, when the worker died over it', async () => {
    const before = await startWorker();
    const desk = await before.openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    await before.applyEvent(desk, { type: 'started' });
    void before.applyEvent(desk, { type: 'token', subject: '', body: 'half an email' });
    await vi.waitFor(async () => expect((await before.loadDraft(key)).draft?.partial).toBeDefined(), {
      timeout: 700,
    });

    const after = await startWorker();
    expect((await after.openDraft(key))?.draft).toMatchObject({
      status: 'interrupted',
      partial: { body: 'half an email' },
    });
  });
});
