import { ENGLISH, type Speech } from '../language/email-language.ts';
import { threadWordingOf } from '../language/thread-wording.ts';

/** What code says around an email that follows another one. */
export interface Thread {
  kind: 'follow_up' | 'reply';
  /** Before the opening, in its paragraph. */
  before: string;
  /** What only the user can say, a paragraph of its own behind the opening; `''` for none. */
  open: string;
  /** Behind the question, a paragraph of its own; `''` for none. */
  after: string;
  /** The subject stays that of the first email. */
  subject: string;
}

/** A follow-up's own words: it says which email it follows, and the last one that it is the last. */
export function followUpThread(
  number: 1 | 2 | 3,
  subject: string,
  { language, address }: Speech = ENGLISH,
): Thread {
  const { follow_up, email, last } = threadWordingOf(language);
  const say = follow_up[number - 1] ?? follow_up[0];
  return {
    kind: 'follow_up',
    before: say(email[address](subject)),
    open: '',
    after: number === 3 ? last[address] : '',
    subject,
  };
}

/** A reply's own words. What they ask is quoted with a gap behind it: no model knows the answer. */
export function replyThread(
  subject: string,
  questions: readonly string[],
  { language, address }: Speech = ENGLISH,
): Thread {
  const { thanks, asked } = threadWordingOf(language);
  return {
    kind: 'reply',
    before: thanks[address],
    open: questions.map(asked[address]).join('\n'),
    after: '',
    subject,
  };
}
