import type { Draft } from '../../draft/draft.ts';
import type { DraftEvent } from '../../draft/draft-event.ts';
import { reduceDraft } from '../../draft/reduce-draft.ts';
import { loadDraft, saveDraft } from './draft-store.ts';

/** Partial text is written to disk at most this often; everything else at once. */
const PERSIST_MS = 500;

export type DraftListener = (draft: Draft, event: DraftEvent, seq: number) => void;

interface Open {
  draft: Draft;
  /** Number of the last event. */
  seq: number;
  listeners: Set<DraftListener>;
  saved: Promise<void>;
  saveTimer?: ReturnType<typeof setTimeout> | undefined;
}

const open = new Map<string, Open>();

/**
 * The worker's one copy of each draft in use. Every change is an event: reduced, kept, and handed to whoever listens.
 * A draft belongs to the worker and outlives its listeners.
 */
export async function openDraft(key: string, create?: () => Draft): Promise<Open | undefined> {
  const known = open.get(key);
  if (known) return known;
  const stored = await loadDraft(key);
  // another call may have opened it while the disk was read
  const raced = open.get(key);
  if (raced) return raced;
  const draft = stored ? afterRestart(stored) : create?.();
  if (!draft) return undefined;
  const desk: Open = { draft, seq: 0, listeners: new Set(), saved: Promise.resolve() };
  open.set(key, desk);
  return desk;
}

/** A draft that runs is at the desk. One that is on disk as running was left there by a worker that died. */
const afterRestart = (draft: Draft): Draft =>
  draft.status === 'running' ? reduceDraft(draft, { type: 'interrupted' }, Date.now()) : draft;

/** Applies an event and keeps the result. Resolves when it is on disk, except for `token`, which may wait 500 ms. */
export function applyEvent(desk: Open, event: DraftEvent): Promise<void> {
  desk.draft = reduceDraft(desk.draft, event, Date.now());
  desk.seq += 1;
  for (const listener of desk.listeners) listener(desk.draft, event, desk.seq);
  if (event.type !== 'token') return persist(desk);
  desk.saveTimer ??= setTimeout(() => void persist(desk), PERSIST_MS);
  return desk.saved;
}

function persist(desk: Open): Promise<void> {
  clearTimeout(desk.saveTimer);
  desk.saveTimer = undefined;
  // one write after the other, each of the newest state
  desk.saved = desk.saved.catch(reportLostWrite).then(() => saveDraft(desk.draft));
  return desk.saved;
}

const reportLostWrite = (error: unknown): void =>
  console.error('A draft could not be written to disk.', error);
