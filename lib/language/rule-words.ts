import type { EmailLanguage, Said } from './email-language.ts';
import { de } from './rule-words/de.ts';
import { en } from './rule-words/en.ts';
import { es } from './rule-words/es.ts';
import { fr } from './rule-words/fr.ts';
import { it } from './rule-words/it.ts';
import { nl } from './rule-words/nl.ts';
import { pt } from './rule-words/pt.ts';

/** What the rules look for in one language. Patterns are global, and blind to case unless a capital tells. */
export interface RuleWords {
  /** Worn-out openings. */
  openers: RegExp;
  spam: RegExp;
  /** Personality, health, faith, family: what is no business of a sender's. */
  discreet: RegExp;
  /** Claims to have met, spoken or been introduced. */
  met: RegExp;
  /** Praise of oneself: awards, nameless customers, what it pays. A fault unless the sender's own texts say it. */
  boasts: RegExp;
  /** Asks for a time rather than for interest. */
  calendar: RegExp;
  /** Asks for something without a question mark. */
  request: RegExp;
  attachments: RegExp;
  /** Words to the reader, by form of address: an email has some of its own form. */
  reader: Said<RegExp>;
  /** Words of the other form, which must not stand in it: "du" in an email that says "Sie". */
  slips: Said<RegExp>;
  /** The sender's own "we" and "my": in an opening on the reader they are always a slip. In small letters. */
  sender: readonly string[];
  /** Number words with what they stand for; "one" is left out, being mostly an article. */
  numbers: Readonly<Record<string, string>>;
  /** How a per cent sign is spelled out. */
  percent: readonly string[];
  /** The salutation and the sign-off of a whole email, which code writes anew. */
  salutation: RegExp;
  sign_off: RegExp;
}

const RULE_WORDS: Readonly<Record<EmailLanguage, RuleWords>> = { en, de, fr, es, pt, it, nl };

export const ruleWordsOf = (language: EmailLanguage): RuleWords => RULE_WORDS[language];

/** Number words of all seven: a fact may be in another language than the email that tells its numbers. */
export const ALL_NUMBERS: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(RULE_WORDS).map(({ numbers }) => numbers),
  en.numbers,
);
export const ALL_PERCENT: readonly string[] = Object.values(RULE_WORDS).flatMap(({ percent }) => percent);
