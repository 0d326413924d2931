import { canStandIn } from '../language/choose-language.ts';
import type { EmailLanguage, Speech } from '../language/email-language.ts';
import { goalWordsOf } from '../language/goal-words.ts';
import { wordingOf } from '../language/wording.ts';
import { cleanLine } from '../lead/clean-text.ts';
import { withoutLinks } from '../lead/untrusted-text.ts';
import { textLanguage } from '../pages/text-language.ts';

/** An objective is short enough to be asked as it stands. */
const MOST_WORDS = 12;
/** What a seller wants and no lead does. */
const ANSWER = /(?<!\p{L})(?:antwort|réponse|respuesta|risposta|resposta|antwoord|zusage)(?!\p{L})/iu;

interface OtherSpeech extends Speech {
  language: Exclude<EmailLanguage, 'en'>;
}

/** The objective as a question in that language, not English; `''` where it cannot be put into one. */
export function questionIn(objective: string, { language, address }: OtherSpeech): string {
  const { ask } = wordingOf(language);
  const own = cleanLine(withoutLinks(objective))
    .replace(/["“”„«»\\]/g, '')
    .replace(/[\s:,;–—-]+$/, '');
  if (own.split(' ').length > MOST_WORDS || !canStandIn(language, textLanguage(own))) return '';
  const { theirs, spoken } = goalWordsOf(language);
  if (/^[^.!?;:]*\?$/.test(own.replace(/^¿/, '')))
    return spoken[address].test(own) ? `${own.charAt(0).toUpperCase()}${own.slice(1)}` : '';
  const goal = theirs[address].reduce(
    (said, [from, to]) => said.replace(from, to),
    own.replace(/[.!?]+$/, ''),
  );
  if (/[.!?;:]\s/.test(goal) || ANSWER.test(goal)) return '';
  const lower = goal.charAt(0).toLowerCase() + goal.slice(1);
  for (const text of [lower, thingOf(goal, language)]) {
    const fits = [ask.thing, ask.giving, ask.meeting].find((way) => text && way.goal.test(text));
    if (fits) return fits.question[address](text);
  }
  return '';
}

/** "Demo buchen" as "eine Demo", "15 min" as a talk of so many minutes; `''` where it is no such thing. */
function thingOf(goal: string, language: OtherSpeech['language']): string {
  const { things, before, minutes, arranging } = goalWordsOf(language);
  const [, count = ''] = /^(\d{1,3})[ -]?min(?:\.|ut\p{L}+)?$/iu.exec(goal) ?? [];
  if (count) return minutes(count);
  const bare = goal.replace(arranging, '');
  const lowered = bare.charAt(0).toLowerCase() + bare.slice(1);
  const known = things.map(([, nouns]) => nouns).join('|');
  const isKnown = new RegExp(`^\\p{L}+ (?:\\p{L}+ )?(?:${known})(?!\\p{L})(?!.* \\p{Ll}+t$)`, 'iu').test(
    lowered,
  );
  if (bare !== goal && isKnown && wordingOf(language).ask.thing.goal.test(lowered)) return lowered;
  for (const [article, nouns] of things) {
    const found = new RegExp(
      `^(?:(?:${before}) )?(${nouns})(?!\\p{L})(?!.*\\s\\p{Ll}+(?:en|eln|ern)$)`,
      'iu',
    ).exec(bare);
    const noun = found?.[1] ?? '';
    // a German noun keeps its capital wherever it stands
    const rest = language === 'de' && bare.startsWith(noun) ? capital(bare) : lowered;
    if (found) return `${article} ${rest}`;
  }
  return '';
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
