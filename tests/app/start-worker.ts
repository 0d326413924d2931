import { vi } from 'vitest';

/** A worker that has just started: modules anew, the disk as it was. */
export async function startWorker() {
  vi.resetModules();
  const desk = await import('../../lib/app/drafts/draft-desk.ts');
  const store = await import('../../lib/app/drafts/draft-store.ts');
  return { ...desk, ...store };
}
