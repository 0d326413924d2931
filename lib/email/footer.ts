import { isInEea, leadCountry } from '../compliance/lead-country.ts';
import { ENGLISH, type Speech } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import type { Lead } from '../lead/lead.ts';
import type { Sender } from '../lead/sender.ts';
import type { ProfileData } from '../lead/user-json.ts';

/** Where the lead's details were read. */
export type FooterSite = Lead['page']['site'];

/**
 * The compliance footer: fixed text, never the model's. Sender identity, postal address, opt-out line, as CAN-SPAM
 * (true sender, postal address, clear opt-out) asks; for a lead in the EEA also where their details are from, as Art. 14
 * GDPR asks. Without `site` that line is left out. An opt-out line of the sender's own stays as they wrote it.
 */
export function buildFooter(
  sender: Sender,
  lead?: { profile: ProfileData; site: FooterSite | undefined },
  { language, address: form }: Speech = ENGLISH,
): string {
  const words = wordingOf(language).footer;
  const sources: Partial<Record<FooterSite, string>> = {
    linkedin: words.source.linkedin[form],
    sales_navigator: words.source.sales_navigator[form],
  };
  const identity = [sender.name, sender.title, sender.company].filter(Boolean).join(', ');
  const address = sender.address
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join(', ');
  const country = lead && leadCountry(lead.profile, lead.profile.email);
  const source = lead?.site && country && isInEea(country.code) ? sources[lead.site] : '';
  return [identity, address, source, sender.opt_out || words.opt_out[form]].filter(Boolean).join('\n');
}

/** Whether the sender's fields make a footer that may be sent. */
export const isFooterComplete = (sender: Sender): boolean =>
  Boolean(sender.name && sender.company && sender.address);
