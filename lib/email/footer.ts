import { isInEea, leadCountry } from '../compliance/lead-country.ts';
import type { Lead } from '../lead/lead.ts';
import type { Sender } from '../lead/sender.ts';
import type { ProfileData } from '../lead/user-json.ts';

/** Where the lead's details were read. */
export type FooterSite = Lead['page']['site'];

interface FooterWords {
  /** The opt-out line where the sender gave none. */
  opt_out: string;
  /** Only sites of which it is certainly true: where a CRM or a pasted text has it from, nobody knows. */
  source: Partial<Record<FooterSite, string>>;
}

/** By language of the email. */
const WORDS = {
  en: {
    opt_out: 'If you would rather not hear from me again, reply "no" and I will not write again.',
    source: {
      linkedin: 'I found your details on your public LinkedIn profile.',
      sales_navigator: 'I found your details on your LinkedIn profile.',
    },
  },
} satisfies Record<string, FooterWords>;

/**
 * The compliance footer: fixed text, never the model's. Sender identity, postal address, opt-out line, as CAN-SPAM
 * (true sender, postal address, clear opt-out) asks; for a lead in the EEA also where their details are from, as Art. 14
 * GDPR asks. Without `site` that line is left out.
 */
export function buildFooter(
  sender: Sender,
  lead?: { profile: ProfileData; site: FooterSite | undefined },
): string {
  const words: FooterWords = WORDS.en;
  const identity = [sender.name, sender.title, sender.company].filter(Boolean).join(', ');
  const address = sender.address
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .join(', ');
  const country = lead && leadCountry(lead.profile, lead.profile.email);
  const source = lead?.site && country && isInEea(country.code) ? words.source[lead.site] : '';
  return [identity, address, source, sender.opt_out || words.opt_out].filter(Boolean).join('\n');
}

/** Whether the sender's fields make a footer that may be sent. */
export const isFooterComplete = (sender: Sender): boolean =>
  Boolean(sender.name && sender.company && sender.address);
