import { knownWords, languageOf, type Mark, type RuleInput, words } from './rule.ts';

/**
 * A Subject Written Like This: lower or sentence case reads as written by a person. Names and acronyms keep their
 * capitals, and German its nouns.
 */
export function subjectCase(input: RuleInput): Mark[] {
  if (languageOf(input) === 'de') return [];
  const known = knownWords(input);
  for (const word of words(`${input.profile.name} ${input.sender.name}`)) known.add(word);
  const capitals = [...input.subject.matchAll(/(?<=\S\s+["'(]?)\p{Lu}\p{Ll}[\p{L}'’-]*/gu)].filter(
    ([word]) => !known.has(word) && !/^I['’]/.test(word),
  );
  const [first] = capitals;
  if (!first) return [];
  return [
    {
      field: 'subject',
      start: 0,
      end: input.subject.length,
      why: 'subject_case',
      params: [],
      fix: capitals.reduce(
        (text, { 0: word, index }) =>
          `${text.slice(0, index)}${word.charAt(0).toLowerCase()}${text.slice(index + 1)}`,
        input.subject,
      ),
    },
  ];
}
