import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { applyEvent, changeDraft, openDraft } from '../../lib/app/drafts/draft-desk.ts';
import { startRun } from '../../lib/app/drafts/draft-runs.ts';
import { insertDraft } from '../../lib/app/drafts/insert-draft.ts';
import { insertIntoGmail } from '../../lib/app/gmail/insert-into-gmail.ts';
import { DEFAULT_SETTINGS } from '../../lib/app/settings/settings.ts';
import { saveSettings } from '../../lib/app/settings/settings-store.ts';
import type { Draft } from '../../lib/draft/draft.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import { done, version } from '../gallery/invented-draft.ts';
import { type Replay, recording, replay } from '../model/replay-server.ts';

vi.mock('../../lib/app/gmail/insert-into-gmail.ts');
vi.mock('../../lib/app/network/server-permission.ts', () => ({
  hasServerPermission: () => Promise.resolve(true),
}));
vi.mock('../../lib/app/network/origin-rule.ts');

let server: Replay;
let number = 0;
beforeEach(async () => {
  number += 1;
  server = await replay(recording('root'));
  vi.mocked(insertIntoGmail).mockReset();
  await browser.storage.local.clear();
});
afterEach(() => server.close());

async function listing(do_not_contact: string): Promise<void> {
  const { url } = server;
  await saveSettings({
    ...DEFAULT_SETTINGS,
    server: { ...DEFAULT_SETTINGS.server, url },
    do_not_contact,
  });
}

async function draftOf(over: Partial<Draft> & { email?: string; url?: string }) {
  const { email = '', url = '', ...rest } = over;
  const profile_data = { ...emptyProfile(), name: 'Helen Marsh', email };
  const lead = {
    page: { site: 'linkedin' as const, layout: 'sdui' },
    url,
    profile_data,
    provenance: {},
    missing: {},
  };
  const draft: Draft = {
    ...done(version()),
    key: `lead ${number}`,
    lead,
    user_json: { objective: '', profile_data },
    to: email,
    ...rest,
  };
  const desk = await openDraft(draft.key, () => draft);
  if (!desk) throw new Error('no desk');
  return desk;
}

async function outcomeOf(desk: Awaited<ReturnType<typeof draftOf>>): Promise<Draft> {
  await startRun({ key: desk.draft.key });
  await vi.waitUntil(() => desk.draft.status !== 'running' && desk.draft.status !== 'done', 5000);
  return desk.draft;
}

describe('the worker, for a lead on the do-not-contact list', () => {
  it.each([
    ['an address', 'helen@brackenhall.example', { email: 'Helen+hi@brackenhall.example' }],
    ['a domain', 'brackenhall.example', { email: 'helen@mail.brackenhall.example' }],
    ['a profile', 'linkedin.com/in/helen-marsh/', { url: 'https://www.linkedin.com/in/helen-marsh' }],
    ['the address typed', 'robin@fenwick.example', { to: 'robin@fenwick.example' }],
    [
      'the address known, whatever is typed',
      'helen@brackenhall.example',
      { email: 'helen@brackenhall.example', to: 'other@x.example' },
    ],
  ])('writes nothing and asks the server nothing: %s', async (_, entry, lead) => {
    await listing(`# no more\n${entry}`);
    const draft = await outcomeOf(await draftOf({ ...lead, status: 'idle' }));
    expect(draft).toMatchObject({ status: 'failed', failure: { code: 'do_not_contact', detail: entry } });
    expect(server.requests).toEqual([]);
  });

  it('asks the server where the list is of others', async () => {
    await listing('robin@fenwick.example');
    const draft = await outcomeOf(await draftOf({ email: 'helen@brackenhall.example', status: 'idle' }));
    expect(draft.failure?.code).not.toBe('do_not_contact');
    expect(server.requests.length).toBeGreaterThan(0);
  });

  it('puts nothing into Gmail once the recipient is a listed one, and does again for another', async () => {
    await listing('fenwick.example');
    const desk = await draftOf({ email: 'helen@brackenhall.example' });
    const { key } = desk.draft;
    vi.mocked(insertIntoGmail).mockResolvedValue({ type: 'inserted', undo: true, subject: true });
    await changeDraft({ key, event: { type: 'addressed', to: 'robin@fenwick.example' } });
    await insertDraft({ key });
    expect(desk.draft.outcome).toEqual({ type: 'do_not_contact', entry: 'fenwick.example' });
    expect(insertIntoGmail).not.toHaveBeenCalled();

    await applyEvent(desk, { type: 'addressed', to: 'helen@brackenhall.example' });
    expect(desk.draft.outcome).toBeUndefined();
    await insertDraft({ key });
    expect(desk.draft.outcome).toMatchObject({ type: 'inserted' });
  });
});
