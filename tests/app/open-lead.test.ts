import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openDraft } from '../../lib/app/drafts/draft-desk.ts';
import { openLead, openPastedLead } from '../../lib/app/leads/open-lead.ts';
import { emptyProfile } from '../../lib/lead/empty-profile.ts';
import type { Lead } from '../../lib/lead/lead.ts';

const lead = (about: string, missing: Lead['missing'] = {}): Lead => ({
  page: { site: 'linkedin', layout: 'sdui' },
  url: 'https://www.linkedin.com/in/ada-invented',
  profile_data: { ...emptyProfile(), name: 'Ada Frost', about },
  provenance: {},
  missing,
});
const page = vi.fn<() => Lead>();
beforeEach(() => {
  fakeBrowser.scripting.executeScript = vi.fn(async () => [
    { documentId: '', frameId: 0, result: { type: 'lead', lead: page() } },
  ]) as never;
});

describe('openLead', () => {
  it('tells whoever follows the draft what was read anew, and loses nothing that is not loaded', async () => {
    page.mockReturnValueOnce(lead('I run two mills.'));
    const opened = await openLead({ tabId: 1 });
    if (opened.type !== 'lead') throw new Error(opened.type);
    const desk = await openDraft(opened.key);
    const told: string[] = [];
    desk?.listeners.add((draft, event) => told.push(`${event.type}: ${draft.lead.profile_data.about}`));

    page.mockReturnValueOnce(lead('', { about: 'not_loaded' }));
    await openLead({ tabId: 1 });
    page.mockReturnValueOnce(lead('Three mills now.'));
    await openLead({ tabId: 1 });
    expect(told).toEqual(['read: I run two mills.', 'read: Three mills now.']);
  });
});

describe('openPastedLead', () => {
  const pasted = (email: string, url = ''): Lead => {
    const { profile_data, ...rest } = lead('I run two mills.');
    return {
      ...rest,
      page: { site: 'pasted', layout: 'csv' },
      url,
      profile_data: { ...profile_data, email },
    };
  };

  it.each([
    ['by its email', pasted('Ada@Old-Mill.example'), 'email:ada@old-mill.example'],
    ['by name and company', pasted(''), 'name:ada frost|'],
    ['by its page', pasted('', 'https://www.linkedin.com/in/ada-p'), 'url:https://www.linkedin.com/in/ada-p'],
  ])('knows a lead %s', async (_, given, key) => {
    expect(await openPastedLead(given)).toEqual({ type: 'lead', key });
    const desk = await openDraft(key);
    expect(desk?.draft.lead).toEqual(given);
    expect(desk?.draft.to).toBe(given.profile_data.email);
  });
});

describe('the page of a firm', () => {
  const shows = (result: object) => {
    fakeBrowser.scripting.executeScript = vi.fn(async () => [
      { documentId: '', frameId: 0, result },
    ]) as never;
  };
  const news = [
    { text: 'We open a second mill.', date: '3d', url: 'https://www.linkedin.com/feed/update/x/' },
  ];
  const firm = (name: string) => ({
    type: 'company',
    company: { name, url: 'https://www.linkedin.com/company/x', updates: news },
  });
  const worker = (current_company: string) => {
    const { profile_data, ...rest } = lead('I run two mills.');
    return {
      type: 'lead',
      lead: {
        ...rest,
        url: `https://www.linkedin.com/in/ada-${current_company.length}`,
        profile_data: { ...profile_data, current_company },
      },
    };
  };

  it('fills the news of the lead that was opened last, who works there, and goes back to them', async () => {
    shows(worker('Old Mill'));
    const opened = await openLead({ tabId: 1 });
    if (opened.type !== 'lead') throw new Error(opened.type);
    shows(firm('Old Mill GmbH'));
    expect(await openLead({ tabId: 2 })).toEqual({
      type: 'lead',
      key: opened.key,
      news: { company: 'Old Mill GmbH', count: 1 },
    });
    const desk = await openDraft(opened.key);
    expect(desk?.draft.user_json.profile_data.company_updates).toEqual(news);
    expect(desk?.draft.lead.provenance.company_updates?.source).toBe('page:company');
    shows(worker('Old Mill'));
    await openLead({ tabId: 1 });
    expect(desk?.draft.user_json.profile_data.company_updates).toEqual(news);
  });

  it('is nobody’s where the lead works elsewhere', async () => {
    shows(worker('Another Mill'));
    await openLead({ tabId: 1 });
    shows(firm('Old Mill'));
    expect(await openLead({ tabId: 2 })).toEqual({ type: 'company', name: 'Old Mill' });
  });
});
