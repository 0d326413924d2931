import type { Draft } from '../../draft/draft.ts';
import type { Lead } from '../../lead/lead.ts';
import { leadKey } from '../../lead/lead-key.ts';
import { applyEvent, openDraft } from '../drafts/draft-desk.ts';
import type { OpenedLead } from '../messages/protocol.ts';
import { addCompanyNews } from './add-company-news.ts';
import { setLastLead } from './last-lead.ts';
import { readOpenPage } from './read-open-page.ts';

/** Reads the open page and opens the lead's draft. */
export async function openLead({ tabId }: { tabId: number }): Promise<OpenedLead> {
  const reading = await readOpenPage(tabId);
  if (reading.type === 'company') return addCompanyNews(reading.company);
  return reading.type === 'lead' ? openDraftOf(reading.lead) : reading;
}

/** Finds or makes the draft of a lead that the user pasted, as for one read from a page. */
export const openPastedLead = (lead: Lead): Promise<OpenedLead> => openDraftOf(lead);

/** The lead is then the one that the user has open. */
async function openDraftOf(lead: Lead): Promise<OpenedLead> {
  const opened = await draftFor(lead);
  if (opened.type === 'lead') await setLastLead(opened.key);
  return opened;
}

/** Finds or makes the draft of a lead; what was read anew goes into it. */
export async function draftFor(lead: Lead): Promise<OpenedLead> {
  const key = leadKey(lead.profile_data, lead.url);
  if (key === undefined) return { type: 'refused', refusal: 'not_a_profile' };
  const fresh = newDraft(key, lead);
  const desk = await openDraft(key, () => fresh);
  await desk?.saved;
  if (desk && desk.draft !== fresh) await applyEvent(desk, { type: 'read', lead });
  return { type: 'lead', key };
}

const newDraft = (key: string, lead: Lead): Draft => ({
  key,
  lead,
  user_json: { objective: '', profile_data: lead.profile_data },
  to: lead.profile_data.email,
  style: '',
  status: 'idle',
  versions: [],
  updated_at: Date.now(),
});
