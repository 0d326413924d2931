import MiniSearch from 'minisearch';
import type { Fact } from '../draft/draft.ts';
import { hasContent, withoutEmptyWords } from './empty-words.ts';
import type { Nearness } from './nearness.ts';
import { sentencesOf } from './sentences.ts';
import { badMoment } from './situation/bad-moment.ts';
import { dropInstructions } from './untrusted-text.ts';
import type { ProfileData } from './user-json.ts';

export interface RankedFact extends Fact {
  /** Higher is more worth opening an email with; 0 to about 2. */
  score: number;
}

/** How good an opening a kind of fact makes when nothing else tells two apart; own judgement, 0 to 1. */
const WEIGHT: Record<string, number> = {
  'recent_activity.authored': 1,
  company_updates: 0.95,
  'career_history.current': 0.8,
  about: 0.8,
  'recent_activity.commented': 0.55,
  'recent_activity.reposted': 0.5,
  headline: 0.35,
  skills: 0.3,
  career_history: 0.3,
  education: 0.15,
};
/** Thanks and pride are about others; what stands in them rarely carries an email. */
const COURTESY = /^(thank|happy|welcome|proud|excited)/i;
/** Fewest words of a fact that says anything. */
const MIN_WORDS = 4;
/** The same of about and roles where nothing longer is known: “Leads forty engineers” is little, and theirs. */
const MIN_WORDS_ALONE = 3;
/** Longest fact, in characters: the opening it stands on has at most 190. */
const MAX_FACT = 240;

/** Of how many facts the ranking is kept and shown: as many as one would choose from. */
export const BEST_FACTS = 8;

/**
 * Everything known of the lead as single statements, the best to open with first. Ranking is lexical (BM25 over the
 * offer and the objective), in equal parts with nearness in meaning where that is known, on top of the kind of source:
 * what the lead said or does now outweighs what they once did.
 */
export function rankFacts(profile: ProfileData, query: string, nearness?: Nearness): RankedFact[] {
  const longer = collectFacts(profile, MIN_WORDS);
  const facts = longer.length > 0 ? longer : collectFacts(profile, MIN_WORDS_ALONE);
  const index = new MiniSearch<{ id: string; text: string }>({ fields: ['text'], processTerm: stem });
  index.addAll(facts.map(({ id, text }) => ({ id, text })));
  const hits = new Map(index.search(query, { combineWith: 'OR' }).map((hit) => [String(hit.id), hit.score]));
  const best = Math.max(...hits.values(), 1e-9);
  const relevance = ({ id, text }: Fact): number => {
    const byWords = (hits.get(id) ?? 0) / best;
    if (!nearness) return byWords;
    const byMeaning = nearness.get(text) ?? 0;
    // where no fact shares a word with the offer, the words have no say
    return hits.size === 0 ? byMeaning : (byWords + byMeaning) / 2;
  };
  return facts
    .map(({ kind, ...fact }) => ({
      ...fact,
      score: (COURTESY.test(fact.text) ? 0.3 : 1) * (WEIGHT[kind] ?? 0.1) * (0.6 + 0.8 * relevance(fact)),
    }))
    .sort((a, b) => b.score - a.score);
}

function collectFacts(profile: ProfileData, fewest: number): (Fact & { kind: string })[] {
  const facts: (Fact & { kind: string })[] = [];
  const add = (field: string, kind: string, text: string) => {
    const clean = shorten(withoutEmptyWords(sentences(dropInstructions(text))));
    if (
      wordCount(clean) >= (field === 'about' || kind === 'career_history.current' ? fewest : MIN_WORDS) &&
      hasContent(clean) &&
      !facts.some((fact) => fact.text === clean)
    )
      facts.push({ id: `${kind}#${facts.length}`, field, kind, text: clean });
  };
  // nobody wants a sales email to open on a death or a layoff
  const isSafe = (only: Partial<ProfileData>) =>
    !badMoment({ ...profile, headline: '', recent_activity: [], company_updates: [], ...only });
  // in what they only shared or liked, "I" is somebody else: told to the lead it would be a falsehood
  for (const { kind, text } of profile.recent_activity.filter(
    (activity) => isTheirs(activity) && isSafe({ recent_activity: [activity] }),
  ))
    add('recent_activity', `recent_activity.${kind}`, text);
  for (const { text } of profile.company_updates.filter((update) => isSafe({ company_updates: [update] })))
    add('company_updates', 'company_updates', text);
  for (const role of profile.career_history) {
    const isCurrent = !role.end && (!profile.current_company || role.company === profile.current_company);
    for (const sentence of sentences(role.description))
      add('career_history', isCurrent ? 'career_history.current' : 'career_history', sentence);
    // one without an end may go on beside the other
    if (!isCurrent && role.end && role.title && role.company)
      add('career_history', 'career_history', `Formerly ${role.title} at ${role.company}`);
  }
  for (const sentence of sentences(profile.about)) add('about', 'about', sentence);
  for (const part of profile.headline.split(/\s[|•·–—]\s|[|•·]/))
    if (!isRole(part, profile)) add('headline', 'headline', part);
  const skills = profile.skills.slice(0, 8);
  if (skills.length > 0) add('skills', 'skills', `Skilled in ${skills.slice(0, 4).join(', ')}`);
  for (const { school, degree } of profile.education)
    add('education', 'education', [degree, school].filter(Boolean).join(' at '));
  return facts;
}

/** Whether a fact stands on the page in these words; the others are put together here, in English. */
export const isPageText = ({ field, text }: Pick<Fact, 'field' | 'text'>): boolean =>
  !/^(skills|education)$/.test(field) && !/^Formerly .+ at /.test(text);

/** "VP Sales at Oakford" says nothing that title and company do not. */
const isRole = (part: string, { current_title, current_company }: ProfileData): boolean =>
  [current_title, current_company].some((known) => known !== '' && part.includes(known));

const isTheirs = ({ kind, text }: ProfileData['recent_activity'][number]): boolean =>
  kind === 'authored' ||
  kind === 'commented' ||
  (kind === 'reposted' && !/\b(I|we|my|our|me|us|mine|ours)\b/i.test(text));

/** Also where words have no blanks between them: about two characters a word in Chinese and Japanese. */
const wordCount = (text: string): number =>
  (text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0) +
  Math.floor((text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 2);

const sentences = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

/** Whole sentences while they fit, else cut at a word. */
function shorten(text: string): string {
  if (text.length <= MAX_FACT) return text;
  const whole = sentences(text).reduce(
    (kept, next) => (`${kept} ${next}`.length <= MAX_FACT ? `${kept} ${next}`.trim() : kept),
    '',
  );
  return whole || `${text.slice(0, MAX_FACT).replace(/\s+\S*$/, '')} …`;
}

const STOP = new Set(
  (
    'the a an and or of for to in on at with by from is are was were be been has have it its this that these those we our ' +
    'us you your i my me as their they them not no one two all new more most last first out who what when how than then so ' +
    'but if can will would about into over'
  ).split(' '),
);

/** Accents, case, plural and -ing out; stop words dropped. Crude on purpose: it only has to make "conveyors" meet "conveyor". */
function stem(term: string): string | false {
  const word = term.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (word.length < 2 || STOP.has(word)) return false;
  return word.length > 4 ? word.replace(/(ings?|ers?|ies|es|ed|s)$/, '') : word;
}
