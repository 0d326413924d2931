import type { SpokenFact } from './spoken-fact.ts';
import { literal } from './word-pattern.ts';

/** Common verbs whose past has no -ed, and the auxiliaries; enough to tell a clause from a headline. */
const FINITE =
  /\b(am|is|are|was|were|has|have|had|do|does|did|can|could|will|would|must|should|became|began|bought|broke|brought|built|came|chose|cut|drew|fell|felt|found|gave|goes|got|grew|held|hit|keeps?|kept|knew|knows?|leaves|left|lost|made|makes?|met|needs?|paid|ran|runs?|said|saw|sees|sold|spent|spoke|stood|takes?|taught|teach(es)?|thought|told|took|went|won|works?|wrote|[a-z]+n['’]t|(?<=\b(you|they|it|he|she|who|that|which) )[a-z]{3,}ed|[a-z]{3,}ed(?= (the|a|an|your|to|in|on|at|by|for|from|with|us|up|out|off|over|it|them|that)\b))\b/i;

/** What begins a clause, whatever its verb. */
const SUBJECT =
  /^(?:your?|nobody|no one|everyone|everybody|someone|somebody|it|they|he|she|there|this|that|these|those)\b|\b[a-z]+s (?:start|begin|end|come|go|arrive|leave|stop|wait) (?:in|on|at|with|by|from|for)\b/i;

/** Whether an English text has a verb of its own, and so can stand as a sentence. */
export const hasVerb = (text: string): boolean => FINITE.test(text);

/**
 * How an opening on the fact may begin. A clause follows "You wrote that", a headline "You wrote about"; with the other
 * one a small model goes astray at the third word.
 */
export function openingStart({ text, source }: SpokenFact): string {
  if (source === 'news') return '(Your company|Your team)';
  const isClause = SUBJECT.test(text) || hasVerb(text);
  if (source === 'role' || source === 'about')
    return isClause ? '(You|Your)' : '(Your work covers|Your work includes|You look after)';
  const verbs = source === 'shared' ? 'shared|posted' : 'wrote|mentioned|posted';
  const said = isClause ? `You (${verbs}) that` : `You (${verbs}) about`;
  return /^your?\b/i.test(text) ? `(You|Your|${said})` : said;
}

const OFFERING = ['offer', 'provide', 'make', 'build', 'run', 'help'];

/**
 * How a sentence on the offer may begin: "We" and a verb, so that no noun takes its place. The offer's own verbs count:
 * of "a brewery that buys bread" also "We buy".
 */
export function offerStart(offer: string): string {
  const own = [
    ...[...offer.matchAll(/\bwe ([a-z]{3,})\b/gi)].map(([, verb = '']) => verb.toLowerCase()),
    ...[...offer.matchAll(/\b(?:that|which|who) ([a-z]+[a-rt-z])s\b/gi)].map(([, verb = '']) =>
      verb
        .toLowerCase()
        .replace(/(ch|sh|x|ss|o)e$/, '$1')
        .replace(/ie$/, 'y'),
    ),
  ];
  return `We (${[...new Set([...OFFERING, ...own])].map(literal).join('|')})`;
}
