import { textLanguage } from '../pages/text-language.ts';
import { isNumeralOne } from './roman-one.ts';

const WORDS: Record<string, string> = {
  i: 'you',
  "i'm": 'you are',
  "i've": 'you have',
  "i'll": 'you will',
  "i'd": "you'd",
  we: 'you',
  "we're": 'you are',
  "we've": 'you have',
  "we'll": 'you will',
  "we'd": "you'd",
  me: 'you',
  us: 'you',
  my: 'your',
  our: 'your',
  mine: 'yours',
  ours: 'yours',
  myself: 'yourself',
  ourselves: 'yourselves',
};
/** A pronoun stands alone: not in "I/O", "i.e.", "I-95", "R&I", "my-shop.example". */
const PRONOUN =
  /(?<![\p{L}\p{N}_@#/&.’'-])(?:I|we|me|us|my|our|mine|ours|myself|ourselves)(?:['’](?:m|ve|ll|d|re))?(?![\p{L}\p{N}_/&@]|[’'-][\p{L}\p{N}]|[.)]\p{L}|\.\p{L})/giu;
/** What others said is theirs. An apostrophe inside a word opens no quotation. */
const QUOTATION =
  /"[^"\n]*"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|(?<![\p{L}\p{N}])['‘](?=\p{L})(?:[^'’\n]|(?<=\p{L})['’](?=\p{L}))*['’](?![\p{L}\p{N}])/gu;
const FOREIGN =
  /\b(zijn|hebben|het|een|voor|niet|wij|und|ist|wir|ich|gusta|para|muy|mis|con|est|sont|nous|sono|della)\b/i;
const ADVERB =
  '(?:also|still|now|only|just|never|always|often|soon|once|not|then|so|very|even|[a-z]+ly|already)';
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|(?:\p{L}\.)+\p{L}|inc|ltd|llc|corp|co|bros|st|dr|mr|mrs|ms|prof|jr|sr|no|vs|etc|approx|dept|est|gmbh|plc|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu;

/**
 * A fact the lead told of themselves, turned to them: "We moved our portal" becomes "You moved your portal". A small
 * model that is shown "we" writes "we", and the email then speaks as if the sender were the lead. English only; other
 * texts, and what stands in quotation marks, come back as they are.
 */
export function toSecondPerson(text: string): string {
  const language = textLanguage(text);
  if (language ? language !== 'en' : FOREIGN.test(text)) return text;
  let turned = '';
  let end = 0;
  for (const { 0: quotation, index } of text.matchAll(QUOTATION)) {
    if (quotation.length === text.trim().length) continue; // the whole text in marks is still the lead's own
    turned += turnPart(text, end, index) + quotation;
    end = index + quotation.length;
  }
  return turned + turnPart(text, end, text.length);
}

/** Turns `text` from `start` to `end`; the rest is looked at only for where sentences begin. */
function turnPart(text: string, start: number, end: number): string {
  const shouted = isShouted(text);
  let saidI = false;
  const turned = text.slice(start, end).replace(PRONOUN, (word, offset: number) => {
    const before = text.slice(0, start + offset);
    const after = text.slice(start + offset + word.length);
    const second = secondPersonOf(word, before, after, shouted);
    if (second === undefined) return word;
    if (/^i/i.test(word)) saidI = true;
    if (shouted) return second.toUpperCase();
    const atStart = isSentenceStart(before) || (!/^i/i.test(word) && /^\p{Lu}/u.test(word));
    return atStart ? `${second[0]?.toUpperCase()}${second.slice(1)}` : second;
  });
  return saidI ? agree(turned) : turned;
}

function secondPersonOf(word: string, before: string, after: string, shouted: boolean): string | undefined {
  const second = WORDS[word.toLowerCase().replace('’', "'")];
  if (word === 'US' || (word === 'ME' && !shouted)) return undefined; // the country, Maine
  if (/^i$/i.test(word) && isNumeralOne(before, after)) return undefined;
  if (/^us$/i.test(word) && /\blet\s+$/i.test(before)) return undefined;
  if (/^mine$/i.test(word) && !/\b(of|is|are|was|were|be|been|than|like)\s+$/i.test(before)) return undefined;
  // "the My Health app": capitals amid small letters make a name
  const isNamePart = /\p{Ll}[,]?\s+$/u.test(before) && /^(My|Our|Us|Me|We|Mine)$/.test(word);
  return isNamePart && /^\s+\p{Lu}/u.test(after) ? undefined : second;
}

/** Verbs that only went with "I"; "and was" follows it where no other subject has come between. */
const agree = (text: string): string =>
  text
    .replace(
      new RegExp(`\\b(you,?(?: ${ADVERB}){0,2}) (am|was)(?=\\b(?!['’]?\\p{L}))`, 'giu'),
      (_, you: string, verb: string) => `${you} ${like(verb, plural(verb))}`,
    )
    .replace(/\b(you) wasn(['’])t\b/gi, '$1 weren$2t')
    .replace(/\b(am|was)( you\b)/gi, (_, verb: string, you: string) => `${like(verb, plural(verb))}${you}`)
    .replace(/(?<=\p{Ll},? )am\b(?! \p{Lu})/gu, 'are')
    .replace(
      /\b(You|you) (?!are\b|were\b)((?:(?!\b(?:that|which|who|it|he|she|this|there|they|you)\b)[^.!?;:])*?\b(?:and|but|then))( [a-z]+ly)? was\b/g,
      (_, you: string, middle: string, adverb = '') => `${you} ${middle}${adverb} were`,
    );

const plural = (verb: string): string => (verb.toLowerCase() === 'am' ? 'are' : 'were');
const like = (model: string, word: string): string => {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
};

function isSentenceStart(before: string): boolean {
  const said = before.replace(/[^\p{L}\p{N}.!?…,;:&\n]+$/u, '');
  if (said === '') return true;
  return /[!?…\n]$/.test(said) || (said.endsWith('.') && !ABBREVIATION.test(said));
}

function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return (
    letters.length > 8 && letters.filter((letter) => /\p{Lu}/u.test(letter)).length > letters.length * 0.8
  );
}
