import { wordingOf } from '../language/wording.ts';
import { cleanLine } from '../lead/clean-text.ts';

const { giving: GIVING, meeting: MEETING, thing: THING } = wordingOf('en').ask;

/**
 * What a goal is, said to the lead: a `thing` they may want ("a 20-minute call"), something the sender gives ("send you
 * a sample"), something both do ("start with one line"), or a `question` that is whole already. `other`: none of these,
 * or no business of the lead's ("close the deal").
 */
export interface EnglishGoal {
  kind: 'thing' | 'giving' | 'meeting' | 'question' | 'other';
  text: string;
}

/** An objective in one of these forms is short enough to be asked as it stands. */
const MOST_WORDS = 12;
/** What the sender wants of themselves, before what is wanted of the lead. */
const WANTING =
  /^(?:to|please|goal:|objective:|i(?:['’]d| would)? (?:want|like|love|need|hope)s?(?: to)?|we(?:['’]d| would)? (?:want|like|love|need|hope)(?: to)?|try to|convince (?:him|her|them) to (?:take|accept|try)|get (?:him|her|them|the lead) to (?:take|accept|try|agree to)|get (?:permission|approval|the ok)(?: from (?:him|her|them))? to|ask (?:him|her|them|the lead|the prospect)?(?: for| about)?(?= (?:an?|the)\b))\s+/i;
/** Verbs of arranging: what is arranged is the thing. */
const ARRANGING =
  /^(?:get|book|schedule|arrange|set up|have|hold|do|organi[sz]e|propose|suggest|request|secure|land|get permission for|invite (?:you|them|him|her)? ?to|ask for)\s+(?=(?:an?|the|one|two|some|our|\d+|half)\b)/i;
/** What is arranged, without its article. */
const OCCASION =
  /^(?:(?:short|quick|brief|free|first|initial|intro(?:ductory)?|discovery|video|phone|product|live|sales|online|personal|half-hour|\d+[- ]?min(?:ute)?s?)\s+)*(?:call|meeting|demo|chat|talk|pilot|trial|conversation|introduction|intro|workshop|sample|audit|test|visit|walk-?through|consultation|session|quote|estimate|demonstration|assessment|review|proof of concept|webinar)\b/i;
const MINUTES = /^(\d+)[- ]?min(?:ute)?s?\b/i;
/** What a seller wants and no lead does. */
const SELLING =
  /\b(?:sell|pitch|close|upsell|convert|win (?:them|him|her|you)|buy|sign(?: up)?|contract with|purchase|deal|revenue|quota)\b|^(?:a |an )?(?:reply|answer|response)$|^introduce (?:our|my|the)\b/i;
const FIND_OUT =
  /^(?:find out|ask|learn|see|know|check|understand|hear)(?: (?:you|them|him|her|the lead))? (?:if|whether) (?:you|they|he|she) (?!would\b|['’]d\b)(?!are\b|is\b|has\b)([a-z]+ [^,;:.?!]+)$/i;
const WOULD_LIKE =
  /^(?:find out|ask|see)(?: (?:you|them|him|her|the lead))? (?:if|whether) (?:they|he|she|you)(?: would|['’]d) (?:like|want|be open to|be interested in) (.+)$/i;

export function englishGoal(objective: string): EnglishGoal {
  const own = cleanLine(objective)
    .replace(/["“”„«»\\]/g, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .trim();
  const asked = wholeQuestion(own);
  if (asked) return asked;
  const goal = toReader(bare(own));
  if (goal.split(' ').length > MOST_WORDS || /[.!?;:]\s/.test(goal) || SELLING.test(goal)) return OTHER;
  const [, liked = ''] = WOULD_LIKE.exec(goal) ?? [];
  const [, doing = ''] = FIND_OUT.exec(goal) ?? [];
  if (doing) return { kind: 'question', text: `Do you ${doing}?` };
  const text = lowerFirst(withArticle((liked || goal).replace(ARRANGING, '')));
  if (/^(?:a|an|the) (?:reply|answer|response)\b/i.test(text)) return OTHER;
  const [kind] = FORMS.find(([, form]) => form.test(text)) ?? (['other'] as const);
  return { kind, text };
}

const FORMS = [
  ['thing', THING.goal],
  ['giving', GIVING.goal],
  ['meeting', MEETING.goal],
] as const;
const OTHER: EnglishGoal = { kind: 'other', text: '' };

/** "Would they like a demo?" is asked as it stands. */
function wholeQuestion(own: string): EnglishGoal | undefined {
  if (!/^(?:would|could|can|is|are|do|does|may|should|shall|what|which|who|how)\b[^.!?]*\?$/i.test(own))
    return undefined;
  if (own.split(' ').length > MOST_WORDS) return OTHER;
  const text = toReader(own.replace(/\b(?:they|he|she)\b/gi, 'you').replace(/^does\b/i, 'do'));
  return { kind: 'question', text: text.charAt(0).toUpperCase() + text.slice(1) };
}

const bare = (own: string): string => {
  const end = own
    .replace(/[.!?]+$/, '')
    .replace(/ (?:booked|scheduled|set up|arranged|in the calendar)$/i, '');
  const rest = end.replace(WANTING, '');
  return rest === end ? rest : bare(rest);
};

/** Of the lead in the third person, to the lead in the second. */
const toReader = (goal: string): string =>
  goal
    .replace(/\bher (?=(?:an?|the|one|two|some|our|\d+|how|what|whether)\b)/gi, 'you ')
    .replace(
      /\b(with|to|for|meet|ask|call|show|send|give|offer|invite) (?:her|him|them)\b(?! \p{L})/giu,
      '$1 you',
    )
    .replace(/\b(?:their|his|her|the lead['’]s|the prospect['’]s)\b/gi, 'your')
    .replace(/\b(?:them|him|the lead|the prospect)\b/gi, 'you');

/** "15 minutes" as "a 15-minute call", "demo next week" as "a demo next week". */
function withArticle(goal: string): string {
  const timed = goal.replace(MINUTES, (_, minutes: string) => `${minutes}-minute`);
  const [, minutes = '', rest = ''] =
    /^(\d+)-minute\b(?: of (?:your|time)\b\s*\w*)?\s*(.*)$/.exec(timed) ?? [];
  if (minutes && !OCCASION.test(rest))
    return `${article(minutes)} ${minutes}-minute call${rest ? ` ${rest}` : ''}`;
  // "review one clause" is something to do
  const isDone = /^\S+ (?:an?|the|one|two|our|your|\d+)\b/i.test(timed);
  return OCCASION.test(timed) && !isDone ? `${article(timed)} ${lowerFirst(timed)}` : timed;
}

const article = (next: string): string => (/^(?:[aeio]|8|11|18)/i.test(next) ? 'an' : 'a');
/** A name keeps its capital. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*(?:[\s-]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
