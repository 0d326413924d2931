import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { Draft } from '../../draft/draft.ts';

interface DraftDb extends DBSchema {
  drafts: { key: string; value: unknown };
}

let opened: Promise<IDBPDatabase<DraftDb>> | undefined;

const database = (): Promise<IDBPDatabase<DraftDb>> => {
  opened ??= openDB<DraftDb>('smartgenlead', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: 'key' });
    },
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
};

/** The draft kept for a LeadKey; one that no longer parses counts as none. */
export async function loadDraft(key: string): Promise<Draft | undefined> {
  const stored = await (await database()).get('drafts', key);
  return stored === undefined ? undefined : Draft.safeParse(stored).data;
}

export async function saveDraft(draft: Draft): Promise<void> {
  await (await database()).put('drafts', draft);
}
