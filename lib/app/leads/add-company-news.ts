import type { CompanyPage } from '../../lead/company-page.ts';
import { isSameCompany } from '../../pages/current-role.ts';
import { applyEvent, openDraft } from '../drafts/draft-desk.ts';
import type { OpenedLead } from '../messages/protocol.ts';
import { getLastLead } from './last-lead.ts';

/** What posts of a firm's page are worth: they are its own, but nobody has seen many such pages. */
const CONFIDENCE = 0.7;

/**
 * Puts what a firm's page tells into the lead that was opened last, if they work there, and goes back to that lead; else
 * says whose page it is.
 */
export async function addCompanyNews({ name, updates }: CompanyPage): Promise<OpenedLead> {
  const key = await getLastLead();
  const desk = key === undefined ? undefined : await openDraft(key);
  if (key === undefined || !desk || !isSameCompany(desk.draft.user_json.profile_data.current_company, name))
    return { type: 'company', name };
  const { lead } = desk.draft;
  if (updates.length > 0)
    await applyEvent(desk, {
      type: 'read',
      lead: {
        ...lead,
        profile_data: { ...lead.profile_data, company_updates: updates },
        provenance: {
          ...lead.provenance,
          company_updates: { source: 'page:company', confidence: CONFIDENCE },
        },
      },
    });
  return { type: 'lead', key, news: { company: name, count: updates.length } };
}
