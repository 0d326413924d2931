import type { EmailLanguage, Said } from './email-language.ts';
import { de } from './scaffold/de.ts';
import { es } from './scaffold/es.ts';
import { fr } from './scaffold/fr.ts';
import { it } from './scaffold/it.ts';
import { nl } from './scaffold/nl.ts';
import { pt } from './scaffold/pt.ts';

/** What a model is shown of one invented lead: the data as it gets them, and the answer. */
export interface WorkedExample {
  sender: string;
  offer: string;
  goal: string;
  reader: string;
  source: 'post' | 'news';
  fact: string;
  answer: Record<'opening' | 'offer' | 'benefit' | 'question' | 'subject', string>;
}

/** English has a scaffold of its own, made of the lead's own words. */
export type ScaffoldLanguage = Exclude<EmailLanguage, 'en'>;

/**
 * What holds a model to one language: how its sentences begin, what must not stand in them, and what good ones look like.
 * Beginnings are patterns, all of them followed by a blank.
 */
export interface Scaffold {
  /** In English, as the model is told. */
  name: string;
  manner: Said;
  opening: Record<'post' | 'shared' | 'news' | 'role' | 'about', Said<readonly string[]>>;
  offer: readonly string[];
  benefit: Said<readonly string[]>;
  question: Said<readonly string[]>;
  /** Words of the other form of address, in the case in which they would be written. */
  avoid: Said<readonly string[]>;
  /** Whether every noun has a capital, so that a capital makes no name. */
  hasCapitalNouns: boolean;
  /** Words of address with a capital within a sentence. */
  capitals: Said<readonly string[]>;
  examples: Said<readonly WorkedExample[]>;
}

const SCAFFOLDS: Readonly<Record<ScaffoldLanguage, Scaffold>> = { de, fr, es, pt, it, nl };

export const scaffoldOf = (language: ScaffoldLanguage): Scaffold => SCAFFOLDS[language];
