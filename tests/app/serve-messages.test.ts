import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeDraft } from '../../lib/app/drafts/draft-desk.ts';
import { startRun, stopRun } from '../../lib/app/drafts/draft-runs.ts';
import { insertDraft } from '../../lib/app/drafts/insert-draft.ts';
import { openLead, openPastedLead } from '../../lib/app/leads/open-lead.ts';
import { checkServer } from '../../lib/app/network/check-server.ts';
import { serveMessages } from '../../lib/app/serve-messages.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';

vi.mock('../../lib/app/drafts/draft-desk.ts');
vi.mock('../../lib/app/drafts/draft-runs.ts');
vi.mock('../../lib/app/drafts/insert-draft.ts');
vi.mock('../../lib/app/leads/open-lead.ts');
vi.mock('../../lib/app/network/check-server.ts');

const WORK = {
  openLead,
  openPastedLead,
  startDraft: startRun,
  stopDraft: stopRun,
  changeDraft,
  insertDraft,
  checkServer,
};
type Name = keyof typeof WORK;

const POPUP = { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
let listener: Parameters<typeof browser.runtime.onMessage.addListener>[0] | undefined;
vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((added) => {
  listener = added as typeof listener;
});
serveMessages();

/** Sends a raw message, as any page might make it up, and gives the answer. */
const post = (type: string, data: unknown, sender: object = POPUP): Promise<unknown> =>
  new Promise((resolve) => listener?.({ id: 1, type, data, timestamp: 1 }, sender, resolve));

const pasted = (site: string, name: string) => ({
  page: { site, layout: 'csv' },
  url: '',
  profile_data: { ...emptyProfile(), name },
  provenance: {},
  missing: {},
});

beforeEach(() => {
  for (const work of Object.values(WORK)) vi.mocked(work).mockReset();
});

describe('the door of the worker', () => {
  it.each<[Name, unknown]>([
    ['openLead', { tabId: 7 }],
    ['openPastedLead', pasted('pasted', 'Ada Frost')],
    ['startDraft', { key: 'a' }],
    ['startDraft', { key: 'a', objective_id: 'pilot' }],
    ['stopDraft', 'a'],
    ['changeDraft', { key: 'a', event: { type: 'addressed', to: 'a@b.example' } }],
    ['insertDraft', { key: 'a' }],
    ['insertDraft', { key: 'a', choice: 4294967295 }],
    ['insertDraft', { key: 'a', choice: 'new', above: true }],
    ['checkServer', { url: 'http://127.0.0.1:11434', dialect: 'openai', model: 'mistral' }],
  ])('lets in %s %j', async (name, data) => {
    expect(await post(name, data)).not.toHaveProperty('err');
    expect(WORK[name]).toHaveBeenCalledExactlyOnceWith(data);
  });

  it.each<[Name, unknown]>([
    ['openLead', undefined],
    ['openLead', { tabId: '7' }],
    ['openLead', { tabId: -1 }],
    ['openPastedLead', pasted('linkedin', 'Ada Frost')],
    ['openPastedLead', pasted('pasted', '')],
    ['openPastedLead', { page: { site: 'pasted', layout: 'csv' } }],
    ['startDraft', { key: '' }],
    ['startDraft', { key: 'a', objective_id: 7 }],
    ['stopDraft', { key: 'a' }],
    ['stopDraft', null],
    ['changeDraft', { key: 7, event: { type: 'addressed', to: '' } }],
    ['changeDraft', { key: 'a', event: { type: 'failed', failure: { code: 'crashed', detail: '' } } }],
    ['changeDraft', { key: 'a' }],
    ['insertDraft', { key: 'a', choice: 'first' }],
    ['insertDraft', { choice: 1 }],
    ['insertDraft', { key: 'a', above: 'yes' }],
    ['checkServer', { url: 'http://127.0.0.1:11434', dialect: 'telnet', model: 'm' }],
    ['checkServer', { url: 'file:///etc/passwd', model: 'm' }],
    ['checkServer', { url: 'http://127.0.0.1:11434', model: '' }],
  ])('turns away %s %j with a typed error, and does nothing', async (name, data) => {
    expect(await post(name, data)).toMatchObject({ err: { name: 'RequestError', code: 'internal' } });
    expect(WORK[name]).not.toHaveBeenCalled();
  });

  it.each<[string, object]>([
    ['a script in a web page', { id: browser.runtime.id, url: 'https://mail.google.com/mail/u/0/' }],
    ['another extension', { id: 'another', url: browser.runtime.getURL('/popup.html') }],
    ['nowhere', {}],
  ])('turns away %s', async (_, sender) => {
    expect(await post('openLead', { tabId: 7 }, sender)).toMatchObject({ err: { name: 'RequestError' } });
    expect(openLead).not.toHaveBeenCalled();
  });
});
