import { ruleWordsOf } from '../../language/rule-words.ts';
import { sentencesOf } from '../../lead/sentences.ts';
import { bodyText, languageOf, type Mark, markOf, type Rule, type RuleInput, whole } from './rule.ts';
import { unquoted } from './unquoted.ts';

/** One request: one or two question marks. */
export const cta: Rule = {
  id: 'cta',
  severity: 'hard',
  check(input) {
    const count = (unquoted(bodyText(input.body).text).match(/[?？]/g) ?? []).length;
    // who answers a question need not ask one
    const isAnswer = input.thread?.kind === 'reply' && count === 0;
    if (count === 1 || count === 2 || isAnswer) return [];
    return [whole(input, 'body', count === 0 ? 'cta_none' : 'cta_many', String(count))];
  },
};

/** Asks for interest before a time in the calendar, and for one thing. A reply may settle on a time. */
export function softRequest(input: RuleInput): Mark[] {
  const { text, start } = bodyText(input.body);
  const { calendar, request } = ruleWordsOf(languageOf(input));
  const own = sentencesOf(unquoted(text));
  const asking = own.filter(({ text: sentence }) => /[?？]["'”)]?$/.test(sentence));
  const requests = own.filter(
    (sentence) => !asking.includes(sentence) && new RegExp(request, 'iu').test(sentence.text),
  );
  const [, second] = [...asking, ...requests];
  const times = [...asking, ...requests].flatMap((sentence) =>
    [...sentence.text.matchAll(new RegExp(calendar, 'giu'))].map((match) =>
      markOf('body', start + sentence.start + match.index, match[0], 'asks_time'),
    ),
  );
  return [
    ...(input.thread?.kind === 'reply' ? [] : times.slice(0, 1)),
    ...(second ? [{ ...markOf('body', start + second.start, second.text, 'asks_two'), params: [] }] : []),
  ];
}
