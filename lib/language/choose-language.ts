import { leadCountry } from '../compliance/lead-country.ts';
import type { Sender } from '../lead/sender.ts';
import type { ProfileData } from '../lead/user-json.ts';
import { textLanguage } from '../pages/text-language.ts';
import { EmailLanguage } from './email-language.ts';

/** What business letters are written in there, by ISO 3166 code; elsewhere nothing is concluded. */
const SPOKEN: Readonly<Record<string, readonly EmailLanguage[]>> = {
  DE: ['de'],
  AT: ['de'],
  LI: ['de'],
  CH: ['de', 'fr', 'it'],
  LU: ['fr', 'de'],
  FR: ['fr'],
  MC: ['fr'],
  BE: ['nl', 'fr'],
  NL: ['nl'],
  IT: ['it'],
  SM: ['it'],
  PT: ['pt'],
  BR: ['pt'],
  ...Object.fromEntries(
    'ES MX AR CO CL PE EC BO UY PY VE CR PA GT HN SV NI DO CU'.split(' ').map((code) => [code, ['es']]),
  ),
};

/** What the language of an email is chosen from. */
export interface LanguageQuestion {
  /** `''` leaves it to the lead and the sender. */
  chosen: EmailLanguage | '';
  profile: ProfileData;
  sender: Pick<Sender, 'offer' | 'proof'>;
  objective: string;
}

/**
 * The user's choice. Without one it is the lead's language if the user's own words (offer, goal, proof) are in it, else
 * English: nobody should send a translation of their offer that they cannot read, unasked. Of a lead who wrote nothing
 * that tells, the country's languages count.
 */
export function chooseLanguage({ chosen, profile, sender, objective }: LanguageQuestion): EmailLanguage {
  if (chosen) return chosen;
  const written = leadLanguage(profile);
  const own = EmailLanguage.safeParse(senderLanguage(sender, objective)).data;
  const spoken = SPOKEN[leadCountry(profile, profile.email)?.code ?? ''] ?? [];
  const isTheirs = own && (written ? written === own : spoken.includes(own));
  return isTheirs ? own : 'en';
}

/** The language most leads of a sender will be written to in, before any of them is known. */
export const usualLanguage = ({
  chosen,
  sender,
  objective,
}: Omit<LanguageQuestion, 'profile'>): EmailLanguage =>
  chosen || (EmailLanguage.safeParse(senderLanguage(sender, objective)).data ?? 'en');

/** What the lead writes in, as far as it is known; `''` where it is not. */
export function leadLanguage({ language, about, recent_activity }: ProfileData): string {
  const own = recent_activity.filter(({ kind }) => kind === 'authored').map(({ text }) => text);
  const stated = /^[a-z]{2,3}(?=$|[-_])/i.exec(language.trim())?.[0].toLowerCase();
  return stated ?? textLanguage([about, ...own].join('\n'));
}

/** The language of the user's own words; `''` where they are too few to tell. */
export const senderLanguage = (
  { offer, proof = [] }: Pick<Sender, 'offer'> & Partial<Pick<Sender, 'proof'>>,
  objective: string,
): string => textLanguage([offer, objective, ...proof.map(({ text }) => text)].join('\n'), 1);

/** Whether a text of the user's, in a language that may not be known, can stand in an email of this one as it is. */
export const canStandIn = (language: EmailLanguage, written: string): boolean =>
  written === '' || written === language;
