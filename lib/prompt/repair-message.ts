import type { Finding } from '../draft/draft.ts';
import type { AnswerPart, AnswerSchema } from './answer-schema.ts';

/** What a model is told of a broken rule. Written for a model, so it is prompt text, not interface text. */
const MEND: Record<string, (what: string) => string> = {
  number_unknown: (what) => `nobody stated the number "${what}": leave it out`,
  name_unknown: (what) => `nobody mentioned "${what}": leave it out`,
  product_on_reader: (what) =>
    `"${what}" is what the sender offers, the reader has none: write "our" or leave it out`,
  reader_on_sender: (what) => `"${what}" is the reader's, not the sender's: write "your"`,
  claim_unknown: (what) => `nobody said of the reader: ${what}. Retell only FACT`,
  excerpt_leak: (what) => `"${what}" is of another email: leave it out`,
  drift: () => 'retell only FACT, in few words',
  bent: () => 'FACT says something else: keep to its words and their order',
  garbled: () => 'this is no grammatical sentence',
  vague: () => 'say in plain words what could change about the thing in FACT',
  inflated: () => 'no big words: say what could change about the thing in FACT',
  leak: () => 'that was an example: speak of this FACT and this OFFER',
  voice_third_person: () => 'speak to the reader as "you", never by name',
  voice_no_you: () => 'speak to the reader as "you"',
  voice_no_address: (what) => `speak to the reader, in the form "${what}"`,
  voice_mixed: (what) => `not "${what}": keep to one form of address`,
  quote_unknown: (what) => `nobody said ${what}: quote nothing`,
  voice_as_lead: () => 'the sender does not work for the reader',
  echo: () => 'this is the reader’s own sentence: say it in other words',
  personal_none: () => 'take up what FACT says',
  opener: (what) => `do not write "${what}"`,
  spam: (what) => `do not write "${what}"`,
  discreet: (what) => `do not write "${what}"`,
  link: () => 'no links, no attachments',
  placeholder: () => 'no gaps to fill in',
  body_short: () => 'write two full sentences',
  body_long: () => 'write less',
  cta_none: () => 'ask one question',
  cta_many: () => 'ask only one question',
  subject_caps: () => 'no words in capitals',
  subject_words: () => 'two to five words',
  subject_long: () => 'two to five words',
};

/** What is wrong with a part: a broken rule with its words, or a fault that has no place. */
export type PartFault = Pick<Finding, 'why' | 'params'>;

/** Asks for the broken parts alone, and says exactly what to mend. */
export function repairMessage(broken: ReadonlyMap<AnswerPart, readonly PartFault[]>): string {
  const lines = [...broken].map(([part, faults]) => {
    const wishes = new Set(
      faults.map(({ why, params }) => (MEND[why] ?? (() => 'write it anew'))(params[0] ?? '')),
    );
    return `- ${part}: ${[...wishes].join('; ')}.`;
  });
  return `Mend this and keep to the rules:\n${lines.join('\n')}\nAnswer with JSON of just ${[...broken.keys()].join(', ')}.`;
}

/** The answer's schema with those parts alone. */
export const repairSchema = (schema: AnswerSchema<string>, parts: readonly AnswerPart[]): AnswerSchema => ({
  ...schema,
  properties: Object.fromEntries(
    Object.entries(schema.properties).filter(([part]) => parts.some((wanted) => wanted === part)),
  ),
  required: [...parts],
});
