import { REPLY_PREFIX } from '../../language/reply-prefix.ts';
import { type RuleWords, ruleWordsOf } from '../../language/rule-words.ts';
import { parsePersonName } from '../../lead/person-name.ts';
import { sentencesOf } from '../../lead/sentences.ts';
import { isFooterComplete } from '../footer.ts';
import { PLACEHOLDER } from '../placeholders.ts';
import { mixedAddress } from './address.ts';
import type { FindingCode } from './finding-codes.ts';
import { ungroundedNames } from './grounded.ts';
import { ungroundedNumbers } from './grounded-numbers.ts';
import { leakedExcerpts } from './leaked-excerpts.ts';
import { openingIsPersonal } from './personal.ts';
import { unknownQuotations } from './quotations.ts';
import { unknownClaims } from './reader-claims.ts';
import { bodyText, each, languageOf, type Mark, type Rule, type RuleInput, whole, words } from './rule.ts';
import { swappedSides } from './swapped-sides.ts';
import { unquoted } from './unquoted.ts';

/** Thresholds of the email rules; wide on purpose, since studies disagree. */
const SUBJECT_WORDS = { min: 1, max: 9 };
const SUBJECT_LENGTH = 60;
const BODY_WORDS = { min: 40, max: 150 };
/** Fewest words of what follows a first email: a follow-up leans on it, a reply may be one sentence. */
const FEWEST = { first: BODY_WORDS.min, follow_up: 20, reply: 8 };

const LINKS = /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|io|net|org|ai|co|de|eu)\/\S*/gi;

const json: Rule = {
  id: 'json',
  severity: 'hard',
  check: (input) => [
    ...(input.subject ? [] : [whole(input, 'subject', 'subject_empty')]),
    ...(bodyText(input.body).text.trim() ? [] : [whole(input, 'body', 'body_empty')]),
  ],
};

const subject: Rule = {
  id: 'subject',
  severity: 'hard',
  check(input) {
    const known = new Set(
      words(
        [
          input.profile.current_company,
          input.profile.headline,
          input.sender.company,
          input.sender.offer,
          input.objective,
          ...input.sender.proof.map(({ text }) => text),
          ...input.lead_profile.facts.map(({ text }) => text),
        ].join(' '),
      ),
    );
    const count = words(input.subject).length;
    return [
      ...(count > SUBJECT_WORDS.max
        ? [whole(input, 'subject', 'subject_words', String(count), String(SUBJECT_WORDS.max))]
        : []),
      ...(input.subject.length > SUBJECT_LENGTH
        ? [whole(input, 'subject', 'subject_long', String(input.subject.length), String(SUBJECT_LENGTH))]
        : []),
      ...each(input, 'subject', new RegExp(REPLY_PREFIX, 'gi'), 'subject_reply', ''),
      ...each(input, 'subject', /!+|[\p{Extended_Pictographic}]+/gu, 'subject_shout', ''),
      ...each(input, 'subject', /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu, 'subject_caps').filter(
        ({ params }) => !known.has(params?.[0] ?? ''),
      ),
    ];
  },
};

const length: Rule = {
  id: 'length',
  severity: 'hard',
  check(input) {
    const count = words(bodyText(input.body).text).length;
    const min = FEWEST[input.thread?.kind ?? 'first'];
    if (count < min) return [whole(input, 'body', 'body_short', String(count), String(min))];
    if (count > BODY_WORDS.max)
      return [whole(input, 'body', 'body_long', String(count), String(BODY_WORDS.max))];
    return [];
  },
};

const greetingRule: Rule = {
  id: 'greeting',
  severity: 'hard',
  check(input) {
    const name = parsePersonName(input.profile.name, `${input.profile.location} ${input.profile.country}`);
    const first = input.body.split('\n')[0] ?? '';
    const named = !name.full || [name.given, name.family].some((part) => part && first.includes(part));
    return named
      ? []
      : [{ field: 'body', start: 0, end: first.length, why: 'greeting_name', params: [name.given] }];
  },
};

const closingRule: Rule = {
  id: 'closing',
  severity: 'hard',
  check(input) {
    const last = input.body.trimEnd().split('\n').at(-1) ?? '';
    if (input.sender.name && last.trim() === input.sender.name) return [];
    return [
      {
        field: 'body',
        start: input.body.length - last.length,
        end: input.body.length,
        why: 'closing_name',
        params: [input.sender.name],
      },
    ];
  },
};

const voice: Rule = {
  id: 'voice',
  severity: 'hard',
  check(input) {
    const name = parsePersonName(input.profile.name);
    const { text, start } = bodyText(input.body);
    const third = [name.full, name.given, name.family].filter((part) => part.length > 2).map(escapeRegex);
    const named =
      third.length === 0
        ? []
        : each(
            input,
            'body',
            new RegExp(`(?<!\\p{L})(${third.join('|')})(?!\\p{L})`, 'gu'),
            'voice_third_person',
          );
    return [
      ...named.filter(({ start: at, end }) => at >= start && end <= start + text.length),
      ...(languageOf(input) === 'en' ? englishVoice(input) : mixedAddress(input)),
    ];
  },
};

const englishVoice = (input: RuleInput): Mark[] => [
  ...each(
    input,
    'body',
    /\bas your (new |current )?(vp|ceo|cto|cfo|coo|head|director|manager|chief)\b/gi,
    'voice_as_lead',
  ),
  ...(/\byou(r|rs)?\b/i.test(bodyText(input.body).text) ? [] : [whole(input, 'body', 'voice_no_you')]),
];

const cta: Rule = {
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

/** What must stand neither in subject nor in body, in the language of the email. */
const pattern = (
  id: string,
  why: FindingCode,
  find: (words: RuleWords) => readonly RegExp[],
  fix?: string,
): Rule => ({
  id,
  severity: 'hard',
  check: (input) =>
    find(ruleWordsOf(languageOf(input))).flatMap((found) => [
      ...each(input, 'subject', found, why, fix),
      ...each(input, 'body', found, why, fix),
    ]),
});

const echo: Rule = {
  id: 'echo',
  severity: 'hard',
  check(input) {
    const fold = (text: string) => words(text.toLowerCase()).join(' ');
    const theirs = input.lead_profile.facts.map(({ text }) => fold(text));
    return sentencesOf(unquoted(input.body))
      .filter(({ text }) => words(text).length >= 6 && theirs.some((fact) => fact.includes(fold(text))))
      .map(({ start, text }) => ({ field: 'body', start, end: start + text.length, why: 'echo' }));
  },
};

const ENGLISH_ONLY = [ungroundedNames, swappedSides, unknownClaims];

const grounded: Rule = {
  id: 'grounded',
  severity: 'hard',
  check: (input) => [
    ...ungroundedNumbers(input),
    ...unknownQuotations(input),
    // the rest reads English alone; an email in another language says so
    ...(languageOf(input) === 'en' && !input.translated ? ENGLISH_ONLY.flatMap((check) => check(input)) : []),
    ...leakedExcerpts(input),
  ],
};

const personal: Rule = {
  id: 'personal',
  severity: 'hard',
  // what follows an email stands on it
  check: (input) =>
    input.thread || input.translated || openingIsPersonal(input)
      ? []
      : [whole(input, 'body', 'personal_none')],
};

const footerRule: Rule = {
  id: 'footer',
  severity: 'hard',
  check: (input) => (isFooterComplete(input.sender) ? [] : [whole(input, 'body', 'footer_incomplete')]),
};

/** The hard rules of the email rules, in the order in which a reader would mend them. */
export const HARD_RULES: readonly Rule[] = [
  json,
  subject,
  length,
  greetingRule,
  closingRule,
  voice,
  echo,
  cta,
  pattern('links', 'link', ({ attachments }) => [LINKS, attachments]),
  pattern('placeholders', 'placeholder', () => [
    new RegExp(`${PLACEHOLDER.source}|\\bX{3,}\\b|\\bXYZ\\b`, 'gu'),
  ]),
  pattern('openers', 'opener', ({ openers }) => [openers]),
  grounded,
  personal,
  pattern('discreet', 'discreet', ({ discreet }) => [discreet]),
  footerRule,
  pattern('spam', 'spam', ({ spam }) => [spam], ''),
];

const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
