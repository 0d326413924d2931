import { wordsOf } from './sound-sentence.ts';

/** Words in a row from an example that are no accident. */
const LEAK_RUN = 5;

/** Whether a sentence has a run of words of the prompt's examples that the lead and the sender do not have. */
export function leaks(sentence: string, examples: string, own: string): boolean {
  const [shown, known] = [examples, own].map((text) => ` ${wordsOf(text).join(' ')} `);
  const said = wordsOf(sentence);
  return said
    .slice(0, Math.max(0, said.length - LEAK_RUN + 1))
    .map((_, at) => ` ${said.slice(at, at + LEAK_RUN).join(' ')} `)
    .some((run) => shown?.includes(run) && !known?.includes(run));
}
