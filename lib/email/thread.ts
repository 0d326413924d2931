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
export function followUpThread(number: 1 | 2 | 3, subject: string): Thread {
  const email = emailOn(subject);
  const before = {
    1: `This follows ${email}.`,
    2: `One more thought after ${email}.`,
    3: `This is my last note after ${email}.`,
  }[number];
  return {
    kind: 'follow_up',
    before,
    open: '',
    after: number === 3 ? 'If this is not for you, no answer is needed and I will not write again.' : '',
    subject,
  };
}

/** A topic in small letters is said as one, any other subject quoted as it stood. */
const emailOn = (subject: string): string =>
  /^[\p{Ll}\p{N}][\p{L}\p{N} '’&-]*$/u.test(subject)
    ? `my email to you about ${subject}`
    : `my email to you, "${subject}"`;

/** A reply's own words. What they ask is quoted with a gap behind it: no model knows the answer. */
export const replyThread = (subject: string, questions: readonly string[]): Thread => ({
  kind: 'reply',
  before: 'Thank you for your answer.',
  open: questions.map((question) => `On your question "${question}": [your answer]`).join('\n'),
  after: '',
  subject,
});
