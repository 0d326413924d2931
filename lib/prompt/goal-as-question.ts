const FINDING =
  /^(?:(?:get |have )?(?:an? |the |your )?(?:reply|answer|response|word|idea|information|info) (?:on|about|to|as to|of) (?=(?:who|how|what|which|if|whether|when|where|why)\b)|(?:find out|ask|learn|see|know|check|understand|hear|clarify|figure out|find)(?: from)?(?: you)? )/i;
const LIKED =
  /^(?:would|['’]d)? ?(?:like|want|be open to|be interested in|are interested in|are open to) (?=an? )/i;
/** Things a reader does with what is the sender's. */
const ACT =
  /^(?<asked>(?:(?:get|ask|invite|have|convince|persuade|encourage|motivate|want) )?you to )?(?<verb>download|read|watch|join|attend|subscribe to|register for|visit|try(?: out)?|test|see|review|check out|use|come to) (?<what>(?<own>our|my)?.*)$/i;
const ALWAYS_THEIRS = /^(?:download|join|attend|subscribe to|register for|watch|read)$/i;
/** Nobody at hand to ask: who it is, is the question. */
const RIGHT_PERSON =
  /^(?:find (?:out )?|get to |reach |identify |ask )(?:you )?(?:who )?(?:to (?:talk|speak|write|turn) to\b|(?:is )?the (?:right|best) (?:contact|person)\b|the decision[ -]maker\b)/i;

/** A goal that is best asked as a question of its own, with the lead in the second person; `''` where it is none. */
export function goalAsQuestion(goal: string): string {
  if (RIGHT_PERSON.test(goal)) return 'Who would be the right person to talk to about this?';
  return foundOut(goal) || done(goal) || visited(goal) || eaten(goal);
}

/** A goal that is a thing the lead may like: "see if you would like a pilot". */
export const likedThing = (goal: string): string => {
  const asked = goal
    .replace(FINDING, '')
    .replace(/^(?:if|whether) you(?= |['’]d\b)/i, '')
    .trim();
  return asked !== goal && LIKED.test(asked) ? asked.replace(LIKED, '') : '';
};

function foundOut(goal: string): string {
  const asked = goal.replace(FINDING, '');
  if (asked === goal) return '';
  const [, doing = ''] = /^(?:if|whether) you (?!would\b|['’])(.+)$/i.exec(asked) ?? [];
  if (doing)
    return `${capital(inverted(doing.replace(/(?<=\b(?:right|best) (?:person|contact))$/i, ' for this')))}?`;
  const [, how = '', act = ''] =
    /^(how(?: (?:many|much|often|long)(?: \w+)??)?|what(?: \w+)??|which \w+|when|where|why) you (.+)$/i.exec(
      asked,
    ) ?? [];
  if (how) return `${capital(how)} ${inverted(act)}?`;
  const [who = ''] =
    /^who (?:is|are|handles|runs|decides|owns|manages|leads|makes|takes|looks)\b.*$/i.exec(asked) ?? [];
  return who ? `${capital(who)}${/\byour?\b/i.test(who) ? '' : ' at your company'}?` : '';
}

/** "use X" as "do you use X", "are open to X" as "are you open to X". */
const inverted = (doing: string): string =>
  /^(?:are|were|can|could|will|should)\b/i.test(doing)
    ? doing.replace(/^(\w+)/, '$1 you')
    : /^have (?:already |ever )?\w+(?:ed|en)\b/i.test(doing)
      ? doing.replace(/^have/i, 'have you')
      : `do you ${doing}`;

function done(goal: string): string {
  const joined = /^invite you to (our .+)$/i.exec(goal)?.[1];
  if (joined) return `Would you like to join ${joined}?`;
  const { asked, verb = '', what = '', own } = ACT.exec(goal)?.groups ?? {};
  const isTheirs = asked || own || (ALWAYS_THEIRS.test(verb) && /^(?:an?|the)\b/i.test(what));
  return isTheirs && !/^your?\b/i.test(what) ? `Would you like to ${verb.toLowerCase()} ${what}?` : '';
}

const visited = (goal: string): string => (/^visit your?\b/i.test(goal) ? `Could I ${lowered(goal)}?` : '');

function eaten(goal: string): string {
  const [, meal = '', rest = ''] =
    /^(?:(?:get|have|grab|drink) )?(?:a )?(coffee|lunch|breakfast)(?! (?:chat|meeting|break|call|machine|talk)\b)(.*)$/i.exec(
      goal,
    ) ?? [];
  return meal
    ? `Would you like to meet for ${meal.toLowerCase()}${rest.replace(/ with you\b(?! and)/i, '')}?`
    : '';
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
