import type { Draft } from '../../draft/draft.ts';
import type { DraftEvent } from '../../draft/draft-event.ts';
import { reduceDraft } from '../../draft/reduce-draft.ts';
import { EngineError, type Failure } from '../../model/failure.ts';
import { loadDraft, saveDraft, setAside } from './draft-store.ts';
import type { ReadDraft } from './read-stored-draft.ts';

/** What a run says on its way is written to disk at most this often; everything else at once. */
const PERSIST_MS = 500;
const ON_THE_WAY: ReadonlySet<DraftEvent['type']> = new Set(['status', 'token', 'finding']);

export type DraftListener = (draft: Draft, event: DraftEvent, seq: number) => void;

/** A draft in use. */
export interface Desk {
  draft: Draft;
  /** Number of the last event. */
  seq: number;
  listeners: Set<DraftListener>;
  /** The last write; never rejects, since what went wrong with it is an event of the draft. */
  saved: Promise<void>;
  /** A write that waits for the one before it, and takes all with it that has come until it begins. */
  next?: Promise<void> | undefined;
  saveTimer?: ReturnType<typeof setTimeout> | undefined;
  /** What the disk may hold beyond this draft, and the next write must not overwrite. The user knows of damage already. */
  older: 'none' | 'damaged' | 'unread';
}

const open = new Map<string, Desk>();

/**
 * The worker's one copy of each draft in use. Every change is an event: reduced, kept, and handed to whoever listens.
 * A draft belongs to the worker and outlives its listeners; a created one is kept at once, for the worker may sleep before
 * anything more comes of it (`saved` says when it is). Where the disk cannot be read a created draft lives in
 * memory and says so; without `create` this throws an `EngineError`.
 */
export async function openDraft(key: string, create?: () => Draft): Promise<Desk | undefined> {
  const known = open.get(key);
  if (known) return known;
  const read: Read = await loadDraft(key).catch(unreadable);
  // another call may have opened it while the disk was read
  const raced = open.get(key);
  if (raced) return raced;
  const draft = read.draft ? afterRestart(read.draft) : create && made(create(), read);
  if (!draft && read.storage) throw new EngineError(read.storage.code, read.storage.detail);
  if (!draft) return undefined;
  const older = read.isDamaged ? 'damaged' : read.storage ? 'unread' : 'none';
  const desk: Desk = { draft, seq: 0, listeners: new Set(), saved: Promise.resolve(), older };
  open.set(key, desk);
  if (!read.draft) void persist(desk);
  return desk;
}

interface Read extends ReadDraft {
  storage?: Failure;
}

const unreadable = (error: unknown): Read => ({ isDamaged: false, storage: storageFailure(error) });

function made(draft: Draft, { isDamaged, storage }: Read): Draft {
  if (isDamaged) return { ...draft, warnings: ['older_unreadable'] };
  return storage ? { ...draft, storage } : draft;
}

/** A draft that runs is at the desk. One that is on disk as running was left there by a worker that died. */
const afterRestart = (draft: Draft): Draft =>
  draft.status === 'running' ? reduceDraft(draft, { type: 'interrupted' }, Date.now()) : draft;

/** Applies an event and keeps the result. Resolves when it was written to disk; what a run says on its way may wait 500 ms. */
export function applyEvent(desk: Desk, event: DraftEvent): Promise<void> {
  tell(desk, event);
  if (!ON_THE_WAY.has(event.type)) return persist(desk);
  desk.saveTimer ??= setTimeout(() => persist(desk), PERSIST_MS);
  return desk.saved;
}

/** Takes a draft out of memory once it is on disk, unless somebody follows it, it is being written or the disk failed. */
export async function releaseDraft(key: string): Promise<void> {
  const desk = open.get(key);
  if (!desk) return;
  await (desk.saveTimer === undefined ? desk.saved : persist(desk));
  const { listeners, draft } = desk;
  if (listeners.size === 0 && draft.status !== 'running' && !draft.storage && open.get(key) === desk)
    open.delete(key);
}

/** Applies a change of the user's. Rejects where there is no such draft. */
export async function changeDraft({ key, event }: { key: string; event: DraftEvent }): Promise<void> {
  const desk = await openDraft(key);
  if (!desk) throw new EngineError('internal', 'There is no such draft.');
  await applyEvent(desk, event);
}

function tell(desk: Desk, event: DraftEvent): void {
  desk.draft = reduceDraft(desk.draft, event, Date.now());
  desk.seq += 1;
  for (const listener of desk.listeners) listener(desk.draft, event, desk.seq);
}

function persist(desk: Desk): Promise<void> {
  clearTimeout(desk.saveTimer);
  desk.saveTimer = undefined;
  // one write after the other, each of the newest state
  desk.next ??= desk.saved.then(() => {
    desk.next = undefined;
    return write(desk);
  });
  desk.saved = desk.next;
  return desk.next;
}

async function write(desk: Desk): Promise<void> {
  try {
    if (desk.older !== 'none') {
      const was = await setAside(desk.draft.key);
      if (was === 'set_aside' && desk.older === 'unread')
        desk.draft = { ...desk.draft, warnings: ['older_unreadable'] };
      desk.older = 'none';
    }
    const { storage: _, ...kept } = desk.draft;
    await saveDraft(kept);
    if (desk.draft.storage) tell(desk, { type: 'stored' });
  } catch (error) {
    tell(desk, { type: 'not_stored', failure: storageFailure(error) });
  }
}

function storageFailure(error: unknown): Failure {
  console.error('The disk does not take or give a draft.', error);
  return { code: 'storage', detail: String(error) };
}
