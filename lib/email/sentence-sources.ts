import { Address, EmailLanguage } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import { sentencesOf } from '../lead/sentences.ts';
import { textLanguage } from '../pages/text-language.ts';
import { textRange } from './email-frame.ts';
import { type Known, type KnownSource, knownSources } from './known-sources.ts';
import { plainOpening } from './plain-parts.ts';
import { tellingWords } from './telling-words.ts';

/** `frame`: greeting, closing and words of code's own. `unknown`: it states something that nothing known vouches for. */
export type Ground = KnownSource | { type: 'frame' } | { type: 'unknown' };

export interface SentenceSource {
  /** UTF-16 offsets into the body. */
  start: number;
  end: number;
  /** Best first, two at the most; empty where the sentence states nothing that needs a ground. */
  on: Ground[];
}

/** Shared words that make a ground. */
const ENOUGH = 2;
/** Least share of a sentence's telling words that its ground has. */
const LEAST_SHARE = 0.3;
/** Telling words of a sentence that states something. */
const STATES = 3;
/** Words that a second ground adds to what the first has. */
const SECOND_ADDS = 2;

/**
 * For each sentence of a body what it stands on, by the words and numbers that the two share. It says where a sentence
 * comes from, not that it is true: a fact's words can be turned. Where email and sources are of different languages no
 * sentence is called unknown, since only names and numbers can be compared.
 */
export function sentenceSources(body: string, known: Known): SentenceSource[] {
  const sources = knownSources(known).map((source) => ({ source, words: tellingWords(source.text) }));
  const judges = isComparable(body, known);
  const plain = plainWords(known);
  const { start, end } = textRange(body);
  return sentencesOf(body).map((sentence) => {
    const span = { start: sentence.start, end: sentence.start + sentence.text.length };
    const isFrame = span.end <= start || span.start >= end || plain.includes(sentence.text);
    return { ...span, on: isFrame ? [{ type: 'frame' }] : groundsOf(sentence.text, sources, judges) };
  });
}

interface Compared {
  source: KnownSource;
  words: ReadonlySet<string>;
}

function groundsOf(sentence: string, sources: readonly Compared[], judges: boolean): Ground[] {
  const said = tellingWords(sentence);
  const asks = /[?？؟]["'”)]?$/.test(sentence);
  const first = best(said, sources, (shared) => isEnough(shared, said.size));
  const rest = new Set([...said].filter((word) => !first?.words.has(word)));
  const second = first && best(rest, sources, (shared) => shared >= SECOND_ADDS);
  const found = [first, second].flatMap((one) => (one ? [one.source] : []));
  if (!asks) return found.length > 0 || !judges || said.size < STATES ? found : [{ type: 'unknown' }];
  // a question stands on what the email is for, whatever else it takes up
  const goal = sources.find(({ source }) => source.type === 'objective')?.source;
  return goal ? [goal, ...found.filter(({ type }) => type !== 'objective')].slice(0, 2) : found;
}

/** Two words and a fair share of the sentence; of a sentence with one or two words of weight, one. */
const isEnough = (shared: number, of: number): boolean =>
  shared >= Math.min(ENOUGH, Math.ceil(of / 2)) && shared > 0 && shared / of >= LEAST_SHARE;

/** The source that shares the most; of two that share as much, the one with fewer words besides, then the first. */
function best(
  said: ReadonlySet<string>,
  sources: readonly Compared[],
  suffices: (shared: number) => boolean,
): Compared | undefined {
  const ranked = sources.map((compared) => {
    const shared = [...said].filter((word) => compared.words.has(word)).length;
    return { compared, shared, weight: shared + shared / (compared.words.size + 1) };
  });
  const top = ranked.reduce((best, next) => (next.weight > best.weight ? next : best), {
    compared: undefined as Compared | undefined,
    shared: 0,
    weight: 0,
  });
  return suffices(top.shared) ? top.compared : undefined;
}

/** What code says of a lead of whom nothing is known, and of an offer that may be declined, in every language that an email may be in. */
const plainWords = (known: Known): string =>
  EmailLanguage.options
    .flatMap((language) =>
      Address.options.flatMap((address) => [
        plainOpening({ ...known, fact: undefined, speech: { language, address } }),
        wordingOf(language).easy_no[address],
      ]),
    )
    .join('\n');

function isComparable(body: string, { sender, objective, lead_profile }: Known): boolean {
  const language = textLanguage(body);
  const texts = [
    lead_profile.facts.map(({ text }) => text).join('\n'),
    [sender.offer, ...sender.proof.map(({ text }) => text)].join('\n'),
    objective,
  ];
  return texts.map(textLanguage).every((of) => of === '' || language === '' || of === language);
}
