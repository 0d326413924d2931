import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** One line of a leads file; `sender` and `user_json` may be as broken as the world makes them. */
export const EvalLead = z.object({
  id: z.coerce.string(),
  kind: z.enum(['classic', 'awkward']).catch('awkward'),
  user_json: z.unknown(),
  sender: z.unknown(),
  /** How a greeting may call the lead, each a whole name; absent: as the program itself reads the name. */
  called: z.array(z.string()).optional(),
  /** What must not be in subject or body: what a hostile profile asks for. */
  forbidden: z.array(z.string()).default([]),
  /** Warnings that a careful assistant gives for this lead. */
  expect: z.array(z.string()).default([]),
});
export type EvalLead = z.infer<typeof EvalLead>;

/** The leads of a `.jsonl` file. Throws with the line's number where a line is no lead. */
export async function readLeads(file: string): Promise<EvalLead[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) => {
    if (!line.trim()) return [];
    try {
      return [EvalLead.parse({ id: String(index + 1), ...JSON.parse(line) })];
    } catch (cause) {
      throw new Error(`${file}, line ${index + 1} is no lead`, { cause });
    }
  });
}
