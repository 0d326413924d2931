import { z } from 'zod';
import { Fact } from '../../lib/draft/draft.ts';
import { needsEarlier, Task } from '../../lib/draft/task.ts';
import { Speech } from '../../lib/language/email-language.ts';
import type { Earlier } from '../../lib/pipeline/generate-request.ts';

/** An email written before: a line of this command's own output will do. */
const EarlierEmail = z
  .object({
    subject: z.string(),
    body: z.string(),
    facts: z.array(Fact).default([]),
    speech: Speech.optional(),
  })
  .transform((email): Earlier => ({ ...email, exchanges: [] }));

const InputLine = z.looseObject({
  id: z.unknown().optional(),
  sender: z.unknown().optional(),
  /** As `npm run read` gives it. */
  page: z.unknown().optional(),
  task: Task.optional(),
  /** What a tweak, a follow-up or a reply starts from. */
  earlier: EarlierEmail.optional(),
});
type InputLine = z.infer<typeof InputLine>;

type Read = { type: 'line'; input: InputLine } | { type: 'unusable'; id: unknown; why: string };

/** One line of the input, or why it is of no use; `id` as far as it can be told. */
export function readInputLine(line: string): Read {
  const value = json(line);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { type: 'unusable', id: undefined, why: 'no JSON object' };
  const id = 'id' in value ? value.id : undefined;
  const parsed = InputLine.safeParse(value);
  if (!parsed.success)
    return { type: 'unusable', id, why: z.prettifyError(parsed.error).replace(/\s*\n\s*/g, ' ') };
  const { task, earlier } = parsed.data;
  return needsEarlier(task) && !earlier
    ? { type: 'unusable', id, why: `the task ${task?.type} needs "earlier": {"subject", "body"}` }
    : { type: 'line', input: parsed.data };
}

function json(line: string): unknown {
  try {
    // a file saved on Windows may begin with a byte order mark
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined; // reported by the caller with its line number
  }
}
