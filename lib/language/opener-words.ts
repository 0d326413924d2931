import type { EmailLanguage } from './email-language.ts';

/** What tells whether a worn-out opening can go without harm, in one language. */
interface OpenerWords {
  /** How a wish ends that is nothing but one: "… finds you well". */
  well: RegExp;
  /** Openings that hold nothing of the email by themselves: a name, "I came across your profile". */
  empty: RegExp;
  /** Where the sentence goes on with one that stands alone: behind a comma, or "because" where that leaves the order of the words. */
  goes_on: RegExp;
}

/** A whole clause behind a comma or one of these joiners, that begins with one of these subjects. */
const clause = (joiners: string, behind: string, subjects: string): RegExp =>
  new RegExp(
    `(?:(?:,|;| [–—-]) (?:(?:${joiners}) )?|${behind ? ` (?:${behind}) ` : '(?!)'})(?=(?:${subjects})(?![\\p{L}]))`,
    'iu',
  );

export const OPENER_WORDS: Readonly<Record<EmailLanguage, OpenerWords>> = {
  en: {
    well: /\b(?:well|good|great|fine|safe|healthy|productive|wonderful|fantastic)\b/i,
    empty: /my name is|introduce|profile|company|page|website|reach|touch|connect|contact|writing/i,
    goes_on: clause('and|but|so', 'because', "I|we|you|your|our|it|I['’]m|we['’]re|you['’]re"),
  },
  de: {
    well: /(?<!\p{L})(?:gut|wohl|bestens|prima|erreicht)(?!\p{L})/iu,
    empty: /mein Name|Profil|vorstellen|melde mich/i,
    goes_on: clause('und|aber', '(?!)', 'ich|wir|Sie|du'),
  },
  fr: {
    well: /(?<!\p{L})(?:bien|forme|va|vont)(?!\p{L})/iu,
    empty: /appelle|mon nom|profil|permets|présente/i,
    goes_on: clause('et|mais', 'parce que|car', 'je|nous|vous|tu'),
  },
  es: {
    well: /(?<!\p{L})(?:bien|excelente|genial)(?!\p{L})/iu,
    empty: /llamo|nombre|perfil|contacto/i,
    goes_on: clause('y|pero', 'porque', 'yo|nosotros|usted|ustedes|tú'),
  },
  pt: {
    well: /(?<!\p{L})(?:bem|ótim[oa])(?!\p{L})/iu,
    empty: /nome|chamo|perfil|contato/i,
    goes_on: clause('e|mas', 'porque', 'eu|nós|você|vocês'),
  },
  it: {
    well: /(?<!\p{L})(?:bene|meglio)(?!\p{L})/iu,
    empty: /chiamo|nome|profilo|permetto|contatto/i,
    goes_on: clause('e|ma', 'perché', 'io|noi|Lei|tu'),
  },
  nl: {
    well: /(?<!\p{L})(?:goed|wel|orde|bereikt)(?!\p{L})/iu,
    empty: /naam|profiel|contact|voor/i,
    goes_on: clause('en|maar', '(?!)', 'ik|wij|we|u|je|jij'),
  },
};
