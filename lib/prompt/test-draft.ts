import { z } from 'zod';
import { chatOptions } from '../model/defaults.ts';
import type { TestDraft } from '../model/doctor/test-draft.ts';

const RULES = `You write the first line of an email from one working person to another. It is one short, plain sentence \
about the reader's own work, without praise, without a question and without a greeting. You answer with JSON that has \
two texts: "subject", at most five words, and "line", at most twenty words. Nothing that is not said below is true.`;

const LEAD = `Reader: works manager of a bakery with three ovens and a night shift of eleven. Known of the reader: last \
spring the bakery changed its delivery tours, so that the bread reaches the shops an hour earlier than before. Sender: \
plans tours for small fleets.`;

/**
 * What the doctor has a model write: some 150 tokens to read, some 30 to write, in the shape of the real drafts.
 * @param mark differs from call to call and comes first, so that no cache has any of it and the time to read it is told
 */
export const testDraft = (mark: string): TestDraft => ({
  messages: [
    { role: 'system', content: `Test ${mark}. ${RULES}` },
    { role: 'user', content: LEAD },
  ],
  schema: {
    type: 'object',
    properties: {
      subject: { type: 'string', maxLength: 60 },
      line: { type: 'string', maxLength: 200 },
    },
    required: ['subject', 'line'],
  },
  answer: z.object({ subject: z.string(), line: z.string() }),
  options: chatOptions({ num_predict: 120, temperature: 0 }),
});
