import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from '../../draft/draft.ts';
import { type ReadDraft, readStoredDraft } from './read-stored-draft.ts';

interface DraftDb extends DBSchema {
  drafts: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<DraftDb>> | undefined;

const forget = (): void => {
  opened = undefined;
};

const database = (): Promise<IDBPDatabase<DraftDb>> => {
  opened ??= openDB<DraftDb>('smartgenlead', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'key' });
    },
    terminated: forget,
  }).catch((error: unknown) => {
    // a disk that was full may have room the next time
    forget();
    throw error;
  });
  return opened;
};

/** What is kept for a LeadKey, as far as it can be read. Rejects where the disk cannot be read. */
export async function loadDraft(key: string): Promise<ReadDraft> {
  const stored = await (await database()).get('drafts', key);
  return stored === undefined ? { isDamaged: false } : readStoredDraft(stored);
}

export async function saveDraft(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft);
}

/** Every draft that can be read; what cannot, and what was set aside, is left out. One at a time is held. */
export async function listDrafts(): Promise<Draft[]> {
  const drafts: Draft[] = [];
  let cursor = await (await database()).transaction('drafts').store.openCursor();
  while (cursor) {
    const { draft } = cursor.key.startsWith('set-aside:') ? {} : readStoredDraft(cursor.value);
    if (draft) drafts.push(draft);
    cursor = await cursor.continue();
  }
  return drafts;
}

/** Keeps the record of a LeadKey, whatever it is, under another key, before a new one takes its place. */
export async function setAside(key: string): Promise<'set_aside' | 'nothing_there'> {
  const transaction = (await database()).transaction('drafts', 'readwrite');
  const stored = await transaction.store.get(key);
  if (stored !== undefined)
    await transaction.store.put({ key: `set-aside:${new Date().toISOString()}:${key}`, stored });
  await transaction.done;
  return stored === undefined ? 'nothing_there' : 'set_aside';
}
