import type { Draft } from '../../draft/draft.ts';
import { correctedLead } from '../../lead/corrections.ts';
import type { Lead } from '../../lead/lead.ts';
import type { NewItem } from '../../queue/queue.ts';
import { applyEvent, openDraft, releaseDraft } from '../drafts/draft-desk.ts';
import { listDrafts } from '../drafts/draft-store.ts';
import { draftFor } from '../leads/open-lead.ts';
import { changeQueue, openQueue } from './queue-desk.ts';
import { emailOf } from './write-to-lead.ts';

/** Makes a draft of each lead, or finds the one it has, and puts it into the queue; tells how many it has then. One that nothing identifies is left out. */
export async function queueLeads({ leads }: { leads: Lead[] }): Promise<number> {
  const items: NewItem[] = [];
  for (const lead of leads) {
    const opened = await draftFor(lead);
    if (opened.type !== 'lead') continue;
    const desk = await openDraft(opened.key);
    if (!desk) continue;
    // a new draft is on disk only after its first event
    await applyEvent(desk, { type: 'read', lead });
    items.push(toItem(desk.draft));
    await releaseDraft(opened.key);
  }
  await changeQueue({ type: 'added', items });
  return (await openQueue()).items.length;
}

/** Puts leads that were opened before into the queue. */
export async function queueSaved({ keys }: { keys: string[] }): Promise<void> {
  const wanted = new Set(keys);
  const items = (await listSaved()).filter(({ key }) => wanted.has(key));
  await changeQueue({ type: 'added', items });
}

/** Every lead that was ever opened, the latest first; with the email it has, if any. */
export const listSaved = async (): Promise<NewItem[]> =>
  (await listDrafts()).sort((one, other) => other.updated_at - one.updated_at).map(toItem);

function toItem(draft: Draft): NewItem {
  const { name, current_company: company } = correctedLead(draft.lead, draft.corrections).profile_data;
  return { key: draft.key, name, company, ...emailOf(draft) };
}
