import type { EmailLanguage, Said } from './email-language.ts';
import type { Greeted } from './greeted.ts';
import { de } from './wording/de.ts';
import { en } from './wording/en.ts';
import { es } from './wording/es.ts';
import { fr } from './wording/fr.ts';
import { it } from './wording/it.ts';
import { nl } from './wording/nl.ts';
import { pt } from './wording/pt.ts';

type Formality = 'low' | 'mid' | 'high';

/** Where a fact stands, as the sentence that quotes it has to say. */
type Source = 'post' | 'shared' | 'news' | 'role' | 'about';

/** A goal of a certain form, and how to ask for it. */
interface Ask {
  goal: RegExp;
  question: Said<(goal: string) => string>;
}

/**
 * Everything that code itself says in an email, in one language. A sentence added here is asked of all seven by the type
 * checker. Marks are plain ones; `typeset` gives them the form of the language.
 */
export interface Wording {
  /** What the two forms of address are called; `''` where there is one form only. */
  address_word: Said;
  /** The whole first line; also where no name is known. */
  greeting: Said<(who: Greeted, formality: Formality) => string>;
  /** The line above the sender's name, with its comma where the language has one. */
  closing: Readonly<Record<Formality, string>>;
  /** `source` only of sites of which it is certainly true: where a CRM or a pasted text has it from, nobody knows. */
  footer: { opt_out: Said; source: { linkedin: Said; sales_navigator: Said } };
  /** An opening where nothing is known; `company` may be `''`. */
  nothing_known: Said<(company: string) => string>;
  /** What comes before a fact in quotation marks, with its colon. */
  quoted: Readonly<Record<Source, Said>>;
  /** The sender's offer, a phrase in this language or a quotation. */
  offered: (offer: string) => string;
  /** A proof that is no sentence. */
  example: (proof: string) => string;
  /** Goals that can be asked for in the user's own words. */
  ask: { giving: Ask; meeting: Ask; thing: Ask };
  /** Behind the question of a very short email: that they need not. */
  easy_no: Said;
  /** For any other goal. */
  ask_for_talk: Said;
}

const WORDINGS: Readonly<Record<EmailLanguage, Wording>> = { en, de, fr, es, pt, it, nl };

export const wordingOf = (language: EmailLanguage): Wording => WORDINGS[language];
