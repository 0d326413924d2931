import type { EmailLanguage } from '../language/email-language.ts';
import type { RankedFact } from '../lead/lead-facts.ts';
import { sentencesOf } from '../lead/sentences.ts';
import { textLanguage } from '../pages/text-language.ts';
import { isEnglish } from './is-english.ts';
import { lexicon } from './lexicon.ts';
import { toSecondPerson } from './second-person.ts';

/** A fact as one would say it to the lead. */
export interface SpokenFact {
  /** The sentence that matters, in the second person where the lead told it of themselves. */
  text: string;
  /** What of it is quoted, as it stands on the page: of two sentences that are long together the one that matters. */
  original: string;
  /** Whether a model can be asked to retell it, and the retelling be checked. */
  isRetold: boolean;
  source: 'post' | 'shared' | 'news' | 'role' | 'about';
}

/** A sentence that begins so says nothing without the one before it. */
const LEANS_BACK =
  /^(that|this|these|those|it|its|they|their|he|she|the|so|and|but|because|which|then|there)\b/i;
/** Words of a quotation that is long to read. */
const LONG_QUOTATION = 20;
/** Longest text that is retold, in characters: a sentence of 25 words. */
const LONGEST = 160;

/**
 * Of a fact with several sentences the one that has most to do with the offer, with the one before it where it needs
 * that: a small model that has to put two sentences into one bends both.
 * @param query offer and objective
 * @param language BCP 47 tag of the page, for a fact too short to tell
 * @param email in another language than English a fact keeps its person: nobody here knows how to turn it
 */
export function spokenFact(
  fact: RankedFact,
  query: string,
  language: string,
  email: EmailLanguage = 'en',
): SpokenFact {
  const wanted = new Set(
    lexicon(query)
      .map((word) => word.toLowerCase())
      .filter((word) => word.length > 3),
  );
  const sentences = sentencesOf(fact.text).map(({ text }) => text);
  const ranked = sentences.map((text, at) => ({
    at,
    shared: new Set(lexicon(text).filter((word) => wanted.has(word.toLowerCase()))).size,
  }));
  const best = ranked.reduce((top, next) => (next.shared > top.shared ? next : top), { at: 0, shared: 0 });
  const text = sentences[best.at] ?? fact.text;
  const before = sentences[best.at - 1];
  const whole =
    before && LEANS_BACK.test(text) && before.length + text.length < LONGEST ? `${before} ${text}` : text;
  const quoted = whole.split(/\s+/).length > LONG_QUOTATION ? text : whole;
  // by the whole of it: a single sentence is often too short to tell
  const written = textLanguage(fact.text);
  const isRetold =
    email === 'en'
      ? isEnglish(fact.text) && (written !== '' || !language || /^en\b/.test(language))
      : (written || language.slice(0, 2).toLowerCase()) === email;
  const isTurned = email === 'en' || !isRetold;
  return {
    text: isTurned ? toSecondPerson(whole) : whole,
    original: quoted,
    isRetold,
    source: sourceOf(fact),
  };
}

function sourceOf({ id, field }: RankedFact): SpokenFact['source'] {
  if (field === 'answer') return 'post';
  if (field === 'recent_activity') return id.startsWith('recent_activity.reposted') ? 'shared' : 'post';
  if (field === 'company_updates') return 'news';
  return field === 'about' || field === 'headline' ? 'about' : 'role';
}
