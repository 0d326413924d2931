/**
 * The characters a part may hold: Latin letters, digits, plain marks. What breaks JSON, adds a question, shouts, or opens
 * a link or a placeholder is not among them, nor is another script, into which small multilingual models slip.
 */
const TEXT = " $%&'()+,./0-9:;A-Za-zÀ-ɏ€£-";
/** The same without what ends a sentence or cuts one up. */
const PHRASE = " $%&'()+,/0-9A-Za-zÀ-ɏ€£-";

const WORD = "[%&'0-9A-Za-zÀ-ɏ-]";

/** Ways to ask in which the sender offers and the reader decides; "Could you send me …" turns the two round. */
const QUESTIONS = [
  'Would a',
  'Would it be worth',
  'Would it help to',
  'Would you be open to',
  'Would you like to',
  'Could I',
  'Could we',
  'May I',
  'Is it worth',
  'Are you open to',
  'Should I',
  'Shall we',
];

/** The longest an answer can get under the schema, in tokens, with room for JSON; the runaway guard of `num_predict`. */
export const ANSWER_TOKENS = 320;

/**
 * The scaffold the model fills: parts, not an email, so that patterns can force what can be forced (second person,
 * one question, lengths). Greeting, closing and footer are code's. The order is the order of thought: what the lead
 * does, what the sender offers, the question, and only then the subject.
 */
export const ANSWER_SCHEMA = {
  type: 'object',
  properties: {
    opening: { type: 'string', pattern: `^(You|Your) [${TEXT}]{40,190}[.]$` },
    offer: { type: 'string', pattern: `^(We|Our) [${TEXT}]{70,300}[.]$` },
    question: {
      type: 'string',
      pattern: `^(${QUESTIONS.join('|')}) [${PHRASE}]{14,110}[?]$`,
    },
    // word by word, since a limit on the whole cuts the last one
    subject: { type: 'string', pattern: `^${WORD}{2,16}( ${WORD}{1,16}){1,4}$` },
  },
  required: ['opening', 'offer', 'question', 'subject'],
};

export type AnswerPart = keyof typeof ANSWER_SCHEMA.properties;
