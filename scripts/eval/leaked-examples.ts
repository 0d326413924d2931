import { tellingWords } from '../../lib/email/telling-words.ts';
import type { ChatMessage } from '../../lib/model/engine.ts';
import { fold } from './own-words.ts';

/** Words in a row that are no accident. */
const RUN = 6;

/**
 * Runs of words in the email that stand in the prompt's fixed part, its worked examples, and that say something which is
 * not said of the lead or by the user: "could I send you a sample" is no leak where the goal is to send samples.
 */
export function leakedExamples(email: string, messages: readonly ChatMessage[]): string[] {
  const of = (wanted: ChatMessage['role']) =>
    messages.filter(({ role }) => role === wanted).map(({ content }) => content);
  const fixed = ` ${of('system').flatMap(fold).join(' ')} `;
  const own = tellingWords(of('user').join('\n'));
  const all = fold(email);
  return all.flatMap((_, at) => {
    const run = all.slice(at, at + RUN).join(' ');
    const isOwn = [...tellingWords(run)].every((word) => own.has(word));
    return at + RUN <= all.length && fixed.includes(` ${run} `) && !isOwn ? [run] : [];
  });
}
