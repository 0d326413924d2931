import { cleanLine } from '../lead/clean-text.ts';
import { literal } from './word-pattern.ts';

/** An objective in one of these forms is short enough to be asked as it stands. */
const MOST_WORDS = 12;
const THING = /^(an?|one|the|two|three|some|\d+)\s/i;
/** What the sender does for the reader, and what the two do together. */
const GIVING =
  /^(send|show|give|offer|share|review|prepare|calculate|estimate|check|test|demo|draw|write)\s/i;
const MEETING =
  /^(book|schedule|arrange|set up|have|hold|do|start|begin|run|meet|talk|speak|try|plan|discuss|explore)\s/i;

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
    if (goal && THING.test(goal)) return `^(${ways.thing}) ${literal(goal)}${tail}[?]$`;
    if (goal && GIVING.test(goal)) return `^(${ways.giving}) ${withReader(goal)}${tail}[?]$`;
    if (goal && MEETING.test(goal)) return `^(${ways.meeting}) ${literal(goal)}${tail}[?]$`;
    return `^(${ways.other}) (${words.any} ){2,14}${words.last}[?]$`;
  }
  if (goal && THING.test(goal))
    return `^(Would ${literal(goal)}${tail} be (useful|of use|of interest|worth a try|worth your time)|(Would you be open to|Are you open to|Could we start with|Is it worth) ${literal(goal)}${tail})[?]$`;
  if (goal && GIVING.test(goal)) return `^(Could|May|Shall) I ${withReader(goal)}${tail}[?]$`;
  if (goal && MEETING.test(goal)) return `^(Could|Shall) we ${literal(goal)}${tail}[?]$`;
  return `^(${OPEN_QUESTIONS.join('|')}) (${words.any} ){2,14}${words.last}[?]$`;
}

/** The objective as a question, without a model. */
export function askPlainly(objective: string): string {
  const goal = goalOf(objective);
  if (THING.test(goal)) return `Would ${goal} be useful?`;
  if (GIVING.test(goal)) return `Could I ${goal.replace(/^(send|show|give|offer) (?!you\b)/i, '$1 you ')}?`;
  if (MEETING.test(goal)) return `Could we ${goal}?`;
  return 'Would a short talk about this be worth your time?';
}

/** The objective as one would put it to the lead; `''` where it is too long, or more than one clause. */
function goalOf(objective: string): string {
  const goal = cleanLine(objective)
    .replace(/["“”„«»\\]/g, '')
    .replace(/[.!?]+$/, '')
    .replace(/^(to|please|get|goal:)\s+/i, '')
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
