import { ENGLISH, type Speech } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import { type EnglishGoal, englishGoal } from './english-goal.ts';
import { questionIn } from './goal-in-language.ts';
import { isEnglish } from './is-english.ts';
import { literal } from './word-pattern.ts';

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
  const { kind, text } = objective.trim() ? englishGoal(objective) : TALK;
  if (kind === 'question') return `^${literal(text)}$`;
  // "a call with the access log": with whom one talks is the user's to say
  const about = OCCASION_OF_TALK.test(text) ? 'about|for|on' : 'about|for|on|with';
  const tail = `( (${about}) (${words.topic} ){0,4}${words.lastOfTopic})?`;
  if (manner !== 'neutral') {
    const ways = WAYS[manner];
    if (kind === 'other') return `^(${ways.other}) (${words.any} ){2,14}${words.last}[?]$`;
    return `^(${ways[kind]}) ${kind === 'giving' ? withReader(text) : literal(text)}${tail}[?]$`;
  }
  if (kind === 'thing')
    return `^(Would ${literal(text)}${tail} be (useful|of use|of interest|worth a try|worth your time)|(Would you be open to|Are you open to|Could we start with|Is it worth) ${literal(text)}${tail})[?]$`;
  if (kind === 'giving') return `^(Could|May|Shall) I ${withReader(text)}${tail}[?]$`;
  if (kind === 'meeting') return `^(Could|Shall) we ${literal(text)}${tail}[?]$`;
  return `^(${OPEN_QUESTIONS.join('|')}) (${words.any} ){2,14}${words.last}[?]$`;
}

const TALK: EnglishGoal = { kind: 'thing', text: 'a short talk' };
const OCCASION_OF_TALK = /\b(?:call|talk|chat|meeting|conversation|demo|session)\b/i;

/** The objective as a question, without a model. One in another language than the email is asked for as a talk. */
export function askPlainly(objective: string, { language, address }: Speech = ENGLISH): string {
  const { ask, ask_for_talk } = wordingOf(language);
  if (language === 'en') {
    const { kind, text } = englishGoal(isEnglish(objective) ? objective : '');
    if (kind === 'question') return text;
    return kind === 'other' ? ask_for_talk[address] : ask[kind].question[address](text);
  }
  return questionIn(objective, { language, address }) || ask_for_talk[address];
}

/** "send a box" also as "send you a box". */
const withReader = (goal: string): string =>
  /^(send|show|give|offer)\s+(?!you\b)/i.test(goal)
    ? goal.replace(/^(\w+)\s+(.*)$/, (_, verb: string, rest: string) => `${verb}( you)? ${literal(rest)}`)
    : literal(goal);
