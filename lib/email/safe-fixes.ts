import { type EmailLanguage, ENGLISH } from '../language/email-language.ts';
import { ruleWordsOf } from '../language/rule-words.ts';
import { cleanLine } from '../lead/clean-text.ts';
import type { PlainContext } from './plain-parts.ts';
import { applyRemoval, type Removal } from './removal.ts';
import { linkRemoval } from './remove-link.ts';
import { openerRemoval } from './remove-opener.ts';
import { saidTwice } from './rules/echo.ts';
import { LINK } from './rules/links.ts';
import { words } from './rules/rule.ts';
import { shortSubject } from './short-subject.ts';

/** Without a scheme or a path it may be a firm's name. */
const SURE_LINK = /:\/\/|^www\.|^\[|\//i;

/**
 * The text of a model's email without the worn-out openings, links and sentences said twice that can go without harm. What cannot stays, for a
 * rule to mark; nothing empties the text.
 */
export function safeBody(text: string, language: EmailLanguage): string {
  let mended = text;
  for (let removal = nextRemoval(mended, language); removal; removal = nextRemoval(mended, language)) {
    const left = applyRemoval(mended, removal).trim();
    if (words(left).length === 0 || left.length >= mended.length) break;
    mended = left;
  }
  return mended;
}

function nextRemoval(text: string, language: EmailLanguage): Removal | undefined {
  const [again] = saidTwice(text);
  if (again) return { start: again.start, end: again.end, fix: '' };
  for (const { 0: found, index } of text.matchAll(ruleWordsOf(language).openers)) {
    const removal = openerRemoval(text, index, index + found.length, language);
    if (removal) return removal;
  }
  for (const { 0: found, index } of text.matchAll(LINK)) {
    const removal = SURE_LINK.test(found) && linkRemoval(text, index, index + found.length);
    if (removal) return removal;
  }
  return undefined;
}

/** A model's subject without emoji, exclamation marks and shouting, and shortened where that leaves no stump. */
export function safeSubject(subject: string, context: PlainContext): string {
  const plain = cleanLine(subject.replace(/!+|(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D})+/gu, ' '));
  return shortSubject(calm(plain.replace(/ (?=[,.:?])/g, ''), context), (context.speech ?? ENGLISH).language);
}

/** "QUICK QUESTION ABOUT CORVANE": names and acronyms as they are known, the rest small. One word in capitals may be an acronym. */
function calm(subject: string, { profile, sender, objective, fact }: PlainContext): string {
  if (/\p{Ll}/u.test(subject) || !/\p{Lu}{3,}\s.*\p{Lu}{3}/u.test(subject)) return subject;
  const source = [fact?.text, objective, sender.offer, sender.company, profile.current_company].join(' ');
  const known = new Map(words(source).map((word) => [word.toLowerCase(), word]));
  const small = subject
    .toLowerCase()
    .replace(/[\p{L}\p{N}][\p{L}\p{N}'’&-]*/gu, (word) => known.get(word) ?? word);
  return small.charAt(0).toUpperCase() + small.slice(1);
}
