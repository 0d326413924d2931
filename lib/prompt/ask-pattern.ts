import { canStandIn } from '../language/choose-language.ts';
import { type EmailLanguage, ENGLISH, type Speech } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import { cleanLine } from '../lead/clean-text.ts';
import { textLanguage } from '../pages/text-language.ts';
import { literal } from './word-pattern.ts';

/** An objective in one of these forms is short enough to be asked as it stands. */
const MOST_WORDS = 12;
const { giving: GIVING, meeting: MEETING, thing: THING } = wordingOf('en').ask;

/** Ways to ask in which the sender offers and the reader decides; "Could you send me …" turns the two round. */
const OPEN_QUESTIONS = [
  'Would a',
  'Would it be worth',
  'Would it help to',
  'Would you be open to',
  'Would you like to',
  'Could I',
  'May I',
  'Is it worth',
  'Are you open to',
  'Should I',
];

/** Patterns of the words a question may have. */
interface AskWords {
  /** What it may be about. */
  topic: string;
  lastOfTopic: string;
  /** All it may say where it is free. */
  any: string;
  last: string;
}

/** How sure of itself a question is. */
export type AskManner = 'neutral' | 'warm' | 'bold';

/** Ways to ask for a thing, for something the sender gives, for something both do, and for whatever else. */
const WAYS: Record<
  Exclude<AskManner, 'neutral'>,
  Record<'thing' | 'giving' | 'meeting' | 'other', string>
> = {
  warm: {
    thing: 'Would you be open to|Would you like to try|Would you be happy with',
    giving: 'Would you like me to|May I',
    meeting: 'Would you like to|Would you be happy to',
    other: 'Would you like to|Would you be open to|Would it help to',
  },
  bold: {
    thing: 'Shall we start with|Can we start with|Shall we plan',
    giving: 'Shall I|When shall I|Can I',
    meeting: 'Shall we|When can we|Can we',
    other: 'Shall we|Can we|When can we',
  },
};

/**
 * How the question may run. An objective that is a thing ("a pilot on one line") or an act ("send a sample box") is asked
 * for in the user's own words, and the model says for what; any other the model asks in its own.
 * @param objective as the user wrote it, of the lead in the third person
 */
export function askPattern(objective: string, words: AskWords, manner: AskManner = 'neutral'): string {
  const goal = goalOf(objective) || (objective.trim() ? '' : 'a short talk');
  const tail = `( (about|for|on|with) (${words.topic} ){0,4}${words.lastOfTopic})?`;
  if (manner !== 'neutral') {
    const ways = WAYS[manner];
    if (goal && THING.goal.test(goal)) return `^(${ways.thing}) ${literal(goal)}${tail}[?]$`;
    if (goal && GIVING.goal.test(goal)) return `^(${ways.giving}) ${withReader(goal)}${tail}[?]$`;
    if (goal && MEETING.goal.test(goal)) return `^(${ways.meeting}) ${literal(goal)}${tail}[?]$`;
    return `^(${ways.other}) (${words.any} ){2,14}${words.last}[?]$`;
  }
  if (goal && THING.goal.test(goal))
    return `^(Would ${literal(goal)}${tail} be (useful|of use|of interest|worth a try|worth your time)|(Would you be open to|Are you open to|Could we start with|Is it worth) ${literal(goal)}${tail})[?]$`;
  if (goal && GIVING.goal.test(goal)) return `^(Could|May|Shall) I ${withReader(goal)}${tail}[?]$`;
  if (goal && MEETING.goal.test(goal)) return `^(Could|Shall) we ${literal(goal)}${tail}[?]$`;
  return `^(${OPEN_QUESTIONS.join('|')}) (${words.any} ){2,14}${words.last}[?]$`;
}

/** The objective as a question, without a model. One in another language than the email is asked for as a talk. */
export function askPlainly(objective: string, { language, address }: Speech = ENGLISH): string {
  const { ask, ask_for_talk } = wordingOf(language);
  const goal = goalIn(objective, language);
  const fits = [ask.thing, ask.giving, ask.meeting].find((asked) => asked.goal.test(goal));
  return fits ? fits.question[address](goal) : ask_for_talk[address];
}

/** The objective as it can be put into a question of that language; `''` where it cannot. */
export function goalIn(objective: string, language: EmailLanguage): string {
  if (language === 'en') return goalOf(objective);
  const goal = cleanLine(objective)
    .replace(/["“”„«»\\]/g, '')
    .replace(/[.!?]+$/, '');
  const isShort = goal.split(' ').length <= MOST_WORDS && !/[.!?;:]\s/.test(goal);
  return isShort && canStandIn(language, textLanguage(goal))
    ? goal.charAt(0).toLowerCase() + goal.slice(1)
    : '';
}

/** The objective as one would put it to the lead; `''` where it is too long, or more than one clause. */
function goalOf(objective: string): string {
  const goal = cleanLine(objective)
    .replace(/["“”„«»\\]/g, '')
    .replace(/[.!?]+$/, '')
    .replace(/^(to|please|get|goal:)\s+/i, '')
    .replace(/\b(with|to|for|meet|ask|call|show|send) (?:her|him|them)\b(?! \p{L})/giu, '$1 you')
    .replace(/\b(their|his|her|the lead['’]s|the prospect['’]s)\b/gi, 'your')
    .replace(/\b(them|him|the lead|the prospect)\b/gi, 'you');
  const isShort = goal.split(' ').length <= MOST_WORDS && !/[.!?;:]\s/.test(goal);
  return isShort ? goal.charAt(0).toLowerCase() + goal.slice(1) : '';
}

/** "send a box" also as "send you a box". */
const withReader = (goal: string): string =>
  /^(send|show|give|offer)\s+(?!you\b)/i.test(goal)
    ? goal.replace(/^(\w+)\s+(.*)$/, (_, verb: string, rest: string) => `${verb}( you)? ${literal(rest)}`)
    : literal(goal);
