import { sentencesOf } from '../../lead/sentences.ts';
import { readability } from './readability.ts';
import { softRequest } from './request.ts';
import { bodyText, each, languageOf, markOf, type Rule, whole, words } from './rule.ts';
import { subjectCase } from './subject-case.ts';

/** Targets of the email rules; 100 words are read in 25 s. */
const BODY = {
  first: { min: 50, max: 100 },
  follow_up: { min: 25, max: 75 },
  reply: { min: 8, max: 100 },
};
const SUBJECT = { min: 2, max: 5, length: 35 };
const SENTENCE = { mean: 15, max: 25 };
const PARAGRAPH_SENTENCES = 3;

const soft = (id: string, check: Rule['check']): Rule => ({ id, severity: 'soft', check });
/** A target that reads English words; an email in another language keeps it. */
const softEnglish = (id: string, check: Rule['check']): Rule =>
  soft(id, (input) => (languageOf(input) === 'en' ? check(input) : []));

export const SOFT_RULES: readonly Rule[] = [
  soft('target_length', (input) => {
    const count = words(bodyText(input.body).text).length;
    const { min, max } = BODY[input.thread?.kind ?? 'first'];
    return count < min || count > max
      ? [whole(input, 'body', 'target_words', String(count), String(min), String(max))]
      : [];
  }),
  soft('target_subject', (input) => {
    const count = words(input.subject).length;
    const fits = count >= SUBJECT.min && count <= SUBJECT.max && input.subject.length <= SUBJECT.length;
    return fits
      ? []
      : [whole(input, 'subject', 'target_subject', String(count), String(input.subject.length))];
  }),
  soft('sentences', (input) => {
    const { text, start } = bodyText(input.body);
    const all = sentencesOf(text);
    const mean = words(text).length / Math.max(1, all.length);
    const long = all.filter((sentence) => words(sentence.text).length > SENTENCE.max);
    return [
      ...long.map((sentence) => ({
        ...markOf('body', start + sentence.start, sentence.text, 'sentence_long'),
        params: [String(words(sentence.text).length), String(SENTENCE.max)],
      })),
      ...(long.length === 0 && mean > SENTENCE.mean
        ? [whole(input, 'body', 'sentence_mean', mean.toFixed(0), String(SENTENCE.mean))]
        : []),
    ];
  }),
  softEnglish('reader_first', (input) => {
    const { text } = bodyText(input.body);
    const you = (text.match(/\byou(r|rs)?\b/gi) ?? []).length;
    const me =
      (text.match(/\b(I|we|our|us|my|me)\b/g) ?? []).length + (text.match(/\b(We|Our|My)\b/g) ?? []).length;
    return you >= me && !/^I\b/.test(text)
      ? []
      : [whole(input, 'body', 'reader_first', String(you), String(me))];
  }),
  softEnglish('buzzwords', (input) => {
    const marks = each(
      input,
      'body',
      /\b(synerg\w+|leverag\w+|cutting[- ]edge|state[- ]of[- ]the[- ]art|best[- ]in[- ]class|game[- ]chang\w+|seamless(ly)?|robust|innovative|revolutioni\w+|empower\w*|unlock\w*|streamlin\w+|holistic|paradigm|world[- ]class)\b/gi,
      'buzzword',
    );
    return marks.slice(1);
  }),
  softEnglish('readability', readability),
  soft('subject_case', subjectCase),
  soft('request', softRequest),
  soft('paragraphs', (input) => {
    const { text, start } = bodyText(input.body);
    return [...text.matchAll(/[^\n]+/g)]
      .filter(([paragraph]) => sentencesOf(paragraph).length > PARAGRAPH_SENTENCES)
      .map(({ 0: paragraph, index }) => ({
        ...markOf('body', start + index, paragraph, 'paragraph_long'),
        params: [String(sentencesOf(paragraph).length), String(PARAGRAPH_SENTENCES)],
      }));
  }),
  soft('dashes', (input) => each(input, 'body', /—/g, 'dash', ',').slice(1)),
  softEnglish('hedges', (input) =>
    each(
      input,
      'body',
      /\b(perhaps|maybe|possibly|might|just|sort of|kind of|I think|I believe)\b/gi,
      'hedge',
    ).slice(2),
  ),
];
