import { wordingOf } from '../language/wording.ts';
import { cleanLine } from '../lead/clean-text.ts';
import { withoutLinks } from '../lead/untrusted-text.ts';
import { goalAsQuestion, likedThing } from './goal-as-question.ts';
import { occasionOf } from './goal-occasion.ts';
import { toReader } from './goal-to-reader.ts';

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
  /^(?:to|please|just|simply|(?:goal|objective|aim|purpose|cta):|(?:i|we)(?:['’]d| would)? (?:want|like|love|need|hope)s?(?: to)?|(?:try|looking) to|(?:get|convince|persuade|encourage|ask|invite|want|have) you to (?:(?:take|accept|agree to)|(?:try|book|schedule|have|request)(?= an?\b))|get (?:permission|approval|the ok)(?: from you)? to|ask(?: you)?(?: for)?(?= (?:an?|the)\b))\s+/i;
/** What a seller wants and no lead does. */
const SELLING =
  /\b(?:sell|pitch|close|upsell|convert|win (?:you|the|your|an?)|buy|sign(?: (?:you )?up)?(?! (?:you )?up for (?:an?|the)\b)|contract with|purchase|deal|revenue|quota|referral|testimonial|quote request|commitment|e-?mail address|phone number|qualify)\b|^(?:get |a |an )*(?:reply|answer|response|yes)\b(?! (?:on|about|to|as to|of) (?:who|how|what|which|if|whether|when|where|why)\b)|^introduce (?:our|my|the)\b|\bme\b/i;
/** A date is the lead's to choose: what is asked first is whether they want to talk at all. */
const CALENDAR =
  /^(?:(?:book|schedule|set up|find|pick|agree on|get|have|arrange) )?(?:an? |some |the )?(?:times?|slots?|dates?|moment|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** What one wants to know of the lead is what there is to talk about. */
const TOPIC =
  /^(?:(?:ask|learn(?: more)?|hear(?: more)?|find out(?: more)?|know more)(?: from)?(?: you)? about|understand(?= your\b)|discover(?= your\b)) (.+)$/i;
/** The sender comes to the reader by telephone. */
const SPEAKING = /^(?:call|phone|ring|(?:speak|talk|chat) (?:with|to)) you\b(?! and\b)(?: again\b| back\b)?/i;

export function englishGoal(objective: string): EnglishGoal {
  const own = cleanLine(withoutLinks(objective))
    .replace(/["“”„«»\\]/g, '')
    .replace(/\p{Extended_Pictographic}|\uFE0F/gu, '')
    .replace(/[\s:,;–—-]+$/, '')
    .trim();
  const asked = wholeQuestion(own);
  if (asked) return asked;
  const goal = bare(toReader(own));
  if (goal.split(' ').length > MOST_WORDS || /[.!?;:]\s/.test(goal)) return OTHER;
  if (SELLING.test(goal) || CALENDAR.test(goal)) return OTHER;
  const liked = likedThing(goal);
  const question = liked ? '' : goalAsQuestion(goal);
  if (question) return { kind: 'question', text: question };
  return formOf(
    lowerFirst(
      occasionOf(
        (liked || goal)
          .replace(TOPIC, 'a short talk about $1')
          .replace(SPEAKING, 'a short call')
          .replace(/^meet(?: with)? you\b(?! and\b)/i, 'meet'),
      ),
    ),
  );
}

function formOf(text: string): EnglishGoal {
  if (/^(?:an?|the) (?:reply|answer|response|yes|time|slot|date)\b/i.test(text)) return OTHER;
  const [kind] = FORMS.find(([, form]) => form.test(text)) ?? (['other'] as const);
  return { kind: /^(?:free )?samples\b/i.test(text) ? 'thing' : kind, text };
}

const FORMS = [
  ['thing', THING.goal],
  ['giving', GIVING.goal],
  ['meeting', MEETING.goal],
] as const;
const OTHER: EnglishGoal = { kind: 'other', text: '' };

/** "Would they like a demo?" is asked as it stands, also where it has no question mark. */
function wholeQuestion(own: string): EnglishGoal | undefined {
  const isAsked =
    /^(?:would|could|can|is|are|do|does|have|has|may|should|shall|what|which|who|how|when|where|why)\b[^.!?]*\?$/i.test(
      own,
    ) || /^(?:would|could|can|do|does|is|are) (?:you|they|he|she|we|I)\b[^.!?]*$/i.test(own);
  if (!isAsked) return undefined;
  if (own.split(' ').length > MOST_WORDS) return OTHER;
  const text = toReader(own).replace(/\?*$/, '?');
  return { kind: 'question', text: text.charAt(0).toUpperCase() + text.slice(1) };
}

const bare = (own: string): string => {
  const end = own
    .replace(/[.!?]+$/, '')
    .replace(/ (?:booked|scheduled|set up|arranged|in the calendar)$/i, '');
  const rest = end.replace(WANTING, '');
  return rest === end ? rest : bare(rest);
};

/** A name keeps its capital. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*(?:[\s-]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
