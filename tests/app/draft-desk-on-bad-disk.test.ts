import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../../lib/draft/draft.ts';
import { idle, version } from '../gallery/invented-draft.ts';
import { startWorker } from './start-worker.ts';

let number = 0;
let key = '';
beforeEach(() => {
  number += 1;
  key = `name:lead on a bad disk ${number}|`;
  vi.spyOn(console, 'error').mockReturnValue();
});
const fresh = (): Draft => ({ ...idle, key });

const diskOf = async (): Promise<unknown[]> => (await openDB('smartgenlead')).getAll('drafts');
const asideOf = async () =>
  (await diskOf()).filter((record) => String((record as Draft).key).startsWith('set-aside:'));

/** What another version of this extension, or a fault, left on the disk. */
async function leave(record: object) {
  const { saveDraft, loadDraft } = await startWorker();
  await loadDraft(key);
  await saveDraft({ ...record, key } as never);
}

describe('a draft on disk that does not parse', () => {
  it('keeps the versions that can be read, and each of their fields', async () => {
    const whole = version();
    const { stats: _, ...grown } = version({ id: 2, edit: { subject: 's', body: 'my own words' } });
    const versions = [
      whole,
      { ...grown, score: 'high', findings: [{ odd: 1 }], ranking: { by: 'stars' } },
      { id: 3 },
      'broken',
    ];
    const record = { ...idle, to: 'a@b.example', fact: 'a hub', versions, current: 2 };
    await leave({ ...record, status: 'gone', updated_at: null });

    const { openDraft } = await startWorker();
    const draft = (await openDraft(key))?.draft;
    expect(draft).toMatchObject({
      to: 'a@b.example',
      fact: 'a hub',
      status: 'idle',
      current: 2,
      lead: idle.lead,
    });
    expect(draft?.versions[1]?.ranking).toBeUndefined();
    expect(draft?.warnings).toEqual(['older_unreadable']);
    expect(draft?.versions).toHaveLength(2);
    expect(draft?.versions[0]).toEqual(whole);
    expect(draft?.versions[1]).toMatchObject({
      id: 2,
      score: 0,
      edit: { body: 'my own words' },
      findings: [],
    });
  });

  it('keeps what it has when its versions are of no use, and says so', async () => {
    await leave({ ...idle, to: 'a@b.example', status: 'done', versions: 'broken', current: 4 });
    const { openDraft } = await startWorker();
    const draft = (await openDraft(key, fresh))?.draft;
    expect(draft).toMatchObject({
      to: 'a@b.example',
      status: 'idle',
      versions: [],
      warnings: ['older_unreadable'],
    });
    expect(draft?.current).toBeUndefined();
  });

  it('never has two versions under one id', async () => {
    const odd = { ...version(), id: 'two' };
    await leave({ ...idle, versions: [version({ id: 1 }), odd, odd], current: 'x' });
    const draft = (await (await startWorker()).openDraft(key))?.draft;
    expect(draft?.versions.map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(draft?.current).toBe(3);
  });

  it('moves under another key, untouched, before anything takes its place', async () => {
    const before = { ...idle, key, versions: [{ id: 1, from: 'the future' }] };
    await leave(before);
    const already = (await asideOf()).length;
    const { openDraft, applyEvent, loadDraft } = await startWorker();
    const desk = await openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    await applyEvent(desk, { type: 'addressed', to: 'c@d.example' });
    await applyEvent(desk, { type: 'addressed', to: 'e@f.example' });
    expect((await loadDraft(key)).draft?.to).toBe('e@f.example');
    expect((await asideOf()).slice(already)).toMatchObject([{ stored: before }]);
  });

  it('tells the user once more in the next version, then no longer', async () => {
    await leave({ ...idle, versions: 'broken' });
    const { openDraft, applyEvent } = await startWorker();
    const desk = await openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    await applyEvent(desk, { type: 'done', written: version({ warnings: ['thin_lead'] }) });
    expect(desk.draft.versions[0]?.warnings).toEqual(['thin_lead', 'older_unreadable']);
    expect(desk.draft.warnings).toBeUndefined();
  });
});

describe('a disk that fails', () => {
  const broken = (times: number) => {
    const spy = vi.spyOn(indexedDB, 'open');
    for (let time = 0; time < times; time += 1)
      spy.mockImplementationOnce(() => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      });
    return spy;
  };

  it('leaves the draft usable in memory, tells of it, and is tried again', async () => {
    const { openDraft, applyEvent, loadDraft } = await startWorker();
    broken(3);
    const desk = await openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    await desk.saved;
    expect(desk.draft.storage).toMatchObject({ code: 'storage' });
    const told: string[] = [];
    desk.listeners.add((_, { type }) => told.push(type));
    await applyEvent(desk, { type: 'addressed', to: 'a@b.example' });
    expect(desk.draft).toMatchObject({ to: 'a@b.example', storage: { code: 'storage' } });
    await applyEvent(desk, { type: 'addressed', to: 'c@d.example' });
    expect(desk.draft.storage).toBeUndefined();
    expect(told).toEqual(['addressed', 'not_stored', 'addressed', 'stored']);
    const kept = (await loadDraft(key)).draft;
    expect(kept).toMatchObject({ to: 'c@d.example' });
    expect(kept?.storage).toBeUndefined();
  });

  it('does not lose a draft that it holds but could not give', async () => {
    await leave({ ...idle, versions: [version()] });
    const already = (await asideOf()).length;
    const { openDraft, applyEvent } = await startWorker();
    broken(1);
    const desk = await openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    await applyEvent(desk, { type: 'addressed', to: 'a@b.example' });
    expect((await asideOf()).slice(already)).toMatchObject([{ stored: { versions: [version()] } }]);
    expect(desk.draft.warnings).toEqual(['older_unreadable']);
  });

  it('is named as what it is where no draft can be made', async () => {
    const { openDraft } = await startWorker();
    broken(1);
    await expect(openDraft(key)).rejects.toMatchObject({ code: 'storage' });
    expect(await openDraft(key)).toBeUndefined();
  });

  it('breaks nothing when partial text cannot be written', async () => {
    const { openDraft, applyEvent, loadDraft } = await startWorker();
    const desk = await openDraft(key, fresh);
    if (!desk) throw new Error('no desk');
    await applyEvent(desk, { type: 'started' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    });
    void applyEvent(desk, { type: 'token', subject: '', body: 'half' });
    await vi.waitFor(() => expect(desk.draft.storage?.code).toBe('storage'));
    put.mockRestore();
    await applyEvent(desk, { type: 'token', subject: '', body: 'half an email' });
    await vi.waitFor(async () => expect((await loadDraft(key)).draft?.partial?.body).toBe('half an email'));
    expect(desk.draft.storage).toBeUndefined();
  });
});
