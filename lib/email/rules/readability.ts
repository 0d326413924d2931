import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { sentencesOf } from '../../lead/sentences.ts';
import { bodyText, type Mark, type RuleInput, whole, words } from './rule.ts';

/** School grades of the email rules, by Flesch and Kincaid. */
const GRADE = { min: 3, max: 7 };

/** Whether the text reads as easily as the target asks; names and numbers count as the words they are. English only. */
export function readability(input: RuleInput): Mark[] {
  const { text } = bodyText(input.body);
  // syllables of other scripts cannot be counted
  const counted = words(text).filter((word) => /^[\p{Script=Latin}\p{N}\p{P}]+$/u.test(word));
  const grade = fleschKincaid({
    sentence: sentencesOf(text).length,
    word: counted.length,
    syllable: counted.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
  if (Number.isNaN(grade) || (grade >= GRADE.min && grade <= GRADE.max)) return [];
  return [whole(input, 'body', 'grade', grade.toFixed(1), String(GRADE.min), String(GRADE.max))];
}
