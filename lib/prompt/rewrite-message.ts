import type { Tweak } from '../draft/task.ts';
import type { NamedSentences } from './rewrite-schema.ts';

/** What a model is told of each change of manner. */
const WISH: Record<Exclude<Tweak, 'question'>, string> = {
  shorter: 'Say each of these in fewer words. Keep what matters, leave out the rest.',
  warmer: 'Say each of these in a warmer, friendlier way.',
  bolder: 'Say each of these more directly and surely, without "could", "would" or "might".',
};

/** Asks for the sentences of an email in another manner. */
export const rewriteMessage = (sentences: NamedSentences, tweak: Exclude<Tweak, 'question'>): string =>
  `${WISH[tweak]} Change only the manner: add no fact, no name, no number.
<data>
${JSON.stringify(Object.fromEntries([...sentences].map(([name, { text }]) => [name, text])))}
</data>
Answer with JSON of just ${[...sentences.keys()].join(', ')}.`;

/** Asks for one more question. */
export const questionMessage = (topic: string): string =>
  `Write one more short question to the reader, one that is easy to answer, about this:
<data>
${topic}
</data>
Answer with JSON of just question.`;
