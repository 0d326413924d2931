import type { Finding } from '../../draft/draft.ts';
import { type EmailLanguage, ENGLISH, type Speech } from '../../language/email-language.ts';
import type { LeadProfile } from '../../lead/build-lead-profile.ts';
import type { Sender } from '../../lead/sender.ts';
import type { ProfileData } from '../../lead/user-json.ts';
import type { StyleProfile } from '../../style/mbti-to-style-profile.ts';
import { textRange } from '../email-frame.ts';
import type { Thread } from '../thread.ts';
import type { FindingCode } from './finding-codes.ts';

/** What a rule looks at. */
export interface RuleInput {
  subject: string;
  /** Greeting, text and closing; no footer. */
  body: string;
  footer: string;
  objective: string;
  profile: ProfileData;
  sender: Sender;
  lead_profile: LeadProfile;
  /** Whether it was put from another language: then its words cannot be compared with what is known. */
  translated?: boolean | undefined;
  /** Set where the email follows another one. */
  thread?: Pick<Thread, 'kind'> | undefined;
  /** How the email speaks; English unless told. */
  speech?: Speech | undefined;
  /** The style that it was written in, where that is known. */
  style_profile?: StyleProfile | undefined;
  /** The sender's emails to others, as far as they are known; else those of the style. */
  excerpts?: readonly string[] | undefined;
}

export const speechOf = ({ speech }: RuleInput): Speech => speech ?? ENGLISH;
export const languageOf = (input: RuleInput): EmailLanguage => speechOf(input).language;

/** A pure check with an id of the email rules; no findings means kept. */
export interface Rule {
  id: string;
  severity: Finding['severity'];
  check(input: RuleInput): Mark[];
}

/** A finding before its rule's id and severity are put on it. */
export type Mark = Pick<Finding, 'field' | 'start' | 'end'> & {
  why: FindingCode;
  params?: string[];
  fix?: string;
};

/** A mark on a whole field. */
export const whole = (
  input: RuleInput,
  field: 'subject' | 'body',
  why: FindingCode,
  ...params: string[]
): Mark => ({
  field,
  start: 0,
  end: input[field].length,
  why,
  params,
});

/** A mark on these words. */
export const markOf = (field: Mark['field'], start: number, text: string, why: FindingCode): Mark => ({
  field,
  start,
  end: start + text.length,
  why,
  params: [text],
});

/** A mark on each match of a global pattern, with the matched text as its parameter. */
export const each = (
  input: RuleInput,
  field: 'subject' | 'body',
  pattern: RegExp,
  why: FindingCode,
  fix?: string,
): Mark[] =>
  [...input[field].matchAll(pattern)].map((match) => ({
    field,
    start: match.index,
    end: match.index + match[0].length,
    why,
    params: [match[0].trim()],
    ...(fix !== undefined && { fix }),
  }));

/** The text between greeting and closing, with its offset in the body. */
export function bodyText(body: string): { text: string; start: number } {
  const { start, end } = textRange(body);
  const text = body.slice(start, end);
  const blank = text.length - text.trimStart().length;
  return { text: text.trim(), start: start + blank };
}

export const words = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{N}'’&.-]*/gu) ?? []).map((word) => word.replace(/[.-]+$/, ''));

/** Every word of the facts, the sender and the goal, as written: an acronym among them may stand in capitals. */
export const knownWords = ({ profile, sender, objective, lead_profile }: RuleInput): Set<string> =>
  new Set(
    words(
      [
        profile.current_company,
        profile.headline,
        sender.company,
        sender.offer,
        objective,
        ...sender.proof.map(({ text }) => text),
        ...lead_profile.facts.map(({ text }) => text),
      ].join(' '),
    ),
  );

/** For a name inside a pattern. */
export const escapeRegex = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
