/** Behind "her" these make it the reader: "meet her at the fair", "call her on Monday". */
const BEHIND_PERSON =
  'an?|the|one|two|some|our|\\d+|how|what|whether|if|why|when|where|who|to|at|on|in|for|about|and|or|with|by|from|(?:next|this) (?:week|month|quarter|year|spring|summer|autumn|fall|winter|time|morning|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|again|today|tomorrow|back|over|during';
/** What of hers is meant, not what she gets: "send her team a box", but "send her samples". */
const HERS =
  'team|company|firm|boss|manager|director|colleagues?|assistant|office|people|staff|department|site|plant';
const TURNED: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
const turned = (verb: string): string => TURNED[verb.toLowerCase()] ?? verb;

/** A goal that speaks of the lead in the third person, said to the lead: "whether she uses X" as "whether you use X". */
export const toReader = (goal: string): string =>
  goal
    .replace(
      /\b(is|are|was|were|has|have|does|do) (?:he|she|they)\b/gi,
      (_, verb: string) => `${turned(verb)} you`,
    )
    .replace(/\b(?:he|she|they) (is|was|has|does)\b/gi, (_, verb: string) => `you ${turned(verb)}`)
    .replace(
      /\b(?:he|she) (?!always\b|also\b|sometimes\b|perhaps\b)([a-z]{2,}s)\b/gi,
      (_, verb: string) => `you ${withoutS(verb)}`,
    )
    .replace(/\b(?:he|she|they)\b/gi, 'you')
    .replace(new RegExp(`\\bher(?= (?:${BEHIND_PERSON})(?![\\p{L}-]))`, 'giu'), 'you')
    .replace(new RegExp(`\\b(send|give|offer|show|tell|mail|email) her (?!(?:${HERS})\\b)`, 'gi'), '$1 you ')
    .replace(/\bher(?=$|[.,;!?])/gi, 'you')
    .replace(/\b(?:their|his|her|the (?:lead|prospect|recipient)['’]s)\b/gi, 'your')
    .replace(/\b(?:them|him|the (?:lead|prospect|recipient))\b/gi, 'you');

/** "uses" as "use", "tries" as "try", "teaches" as "teach". */
const withoutS = (verb: string): string =>
  verb
    .replace(/ies$/i, 'y')
    .replace(/(?<=ch|sh|ss|x|zz|o)es$/i, '')
    .replace(/(?<!s)s$/i, '');
