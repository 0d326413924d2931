import { REPLY_PREFIX } from '../../language/reply-prefix.ts';
import { shortSubject } from '../short-subject.ts';
import { ACRONYMS } from './acronyms.ts';
import { each, knownWords, languageOf, type Rule, whole, words } from './rule.ts';

/** Thresholds of the email rules; wide on purpose, since studies disagree. */
const WORDS = 9;
const LENGTH = 60;

export const subject: Rule = {
  id: 'subject',
  severity: 'hard',
  check(input) {
    const known = knownWords(input);
    const count = words(input.subject).length;
    const shorter = shortSubject(input.subject, languageOf(input));
    const fix = shorter === input.subject ? {} : { fix: shorter };
    return [
      ...(count > WORDS
        ? [{ ...whole(input, 'subject', 'subject_words', String(count), String(WORDS)), ...fix }]
        : []),
      ...(input.subject.length > LENGTH
        ? [
            {
              ...whole(input, 'subject', 'subject_long', String(input.subject.length), String(LENGTH)),
              ...fix,
            },
          ]
        : []),
      ...each(input, 'subject', new RegExp(REPLY_PREFIX, 'gi'), 'subject_reply', ''),
      ...each(input, 'subject', /!+|[\p{Extended_Pictographic}]+/gu, 'subject_shout', ''),
      ...each(input, 'subject', /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu, 'subject_caps').filter(
        ({ params }) => !known.has(params?.[0] ?? '') && !ACRONYMS.has(params?.[0] ?? ''),
      ),
    ];
  },
};
