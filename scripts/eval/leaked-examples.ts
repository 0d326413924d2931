import type { ChatMessage } from '../../lib/model/engine.ts';
import { fold } from './own-words.ts';

/** Words in a row that are no accident. */
const RUN = 6;

/** Runs of words in the email that stand in the prompt's fixed part, its worked examples, and nowhere in the lead's. */
export function leakedExamples(email: string, messages: readonly ChatMessage[]): string[] {
  const of = (isFixed: boolean) =>
    ` ${messages
      .filter(({ role }) => (isFixed ? role === 'system' : role === 'user'))
      .flatMap(({ content }) => fold(content))
      .join(' ')} `;
  const [fixed, own] = [of(true), of(false)];
  const all = fold(email);
  return all.flatMap((_, at) => {
    const run = ` ${all.slice(at, at + RUN).join(' ')} `;
    return at + RUN <= all.length && fixed.includes(run) && !own.includes(run) ? [run.trim()] : [];
  });
}
