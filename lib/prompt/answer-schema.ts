import type { JsonSchema } from '../model/engine.ts';

/** Characters no part may hold: they break JSON, add a question, shout, or open a link or a placeholder. */
const NEVER = '"\\\\?!？！¿¡{}\\[\\]<>|*_#@\\n\\r\\t';

/** The longest an answer can get under the schema, in tokens, with room for JSON; the runaway guard of `num_predict`. */
export const ANSWER_TOKENS = 320;

/**
 * The scaffold the model fills: parts, not an email, so that patterns can force what can be forced (second person,
 * one question, lengths). Greeting, closing and footer are code's. The order is the order of thought: what the lead
 * does, what the sender offers, the question, and only then the subject.
 */
export const ANSWER_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    opening: { type: 'string', pattern: `^(You|Your) [^${NEVER}]{40,190}[.]$` },
    offer: { type: 'string', pattern: `^(We|Our|At|With|I) [^${NEVER}]{70,300}[.]$` },
    question: {
      type: 'string',
      pattern: `^(Would|Is|Could|Are|Do|How|What|Should) [^${NEVER}.]{20,120}[?]$`,
    },
    subject: { type: 'string', pattern: `^[A-Za-z0-9][^${NEVER}.:;,]{7,42}$` },
  },
  required: ['opening', 'offer', 'question', 'subject'],
};
