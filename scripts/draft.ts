/**
 * npm run -s draft -- [--url SERVER] [--model M] [--seed N] [--temperature T] < leads.jsonl > drafts.jsonl
 *
 * The original's `generate_email(user_json, …)` for people who script: a line a lead in, a line a draft out, in the
 * order of the input.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Exchange } from '../lib/draft/draft.ts';
import type { PipelineEvent } from '../lib/draft/draft-event.ts';
import { normalizeSender } from '../lib/lead/normalize-sender.ts';
import { DEFAULT_SERVER_URL, MODEL_ID } from '../lib/model/defaults.ts';
import { ollamaEngine } from '../lib/model/ollama/ollama-engine.ts';
import { generateEmail } from '../lib/pipeline/generate-email.ts';

const USAGE =
  'usage: npm run -s draft -- [--url SERVER] [--model M] [--seed N] [--temperature T] < leads.jsonl > drafts.jsonl';

const Arguments = z.object({
  url: z.url({ protocol: /^https?$/, error: '--url takes an http(s) address' }).default(DEFAULT_SERVER_URL),
  model: z.string().min(1).default(MODEL_ID),
  seed: z.coerce
    .number({ error: '--seed takes a whole number' })
    .int('--seed takes a whole number')
    .optional(),
  temperature: z.coerce
    .number({ error: '--temperature takes a number from 0 to 2' })
    .min(0, '--temperature takes a number from 0 to 2')
    .max(2, '--temperature takes a number from 0 to 2')
    .optional(),
});

const InputLine = z.looseObject({
  id: z.union([z.string(), z.number()]).optional(),
  sender: z.unknown().optional(),
});

/** What every output line has, also one that failed. */
const EMPTY = {
  subject: '',
  body: '',
  footer: '',
  warnings: [],
  findings: [],
  facts: [],
  raw: '',
  stats: null,
};

async function main(): Promise<number> {
  const args = readArguments();
  if (typeof args === 'string') {
    process.stderr.write(`${args}\n${USAGE}\n`);
    return 2;
  }
  const engine = ollamaEngine({ url: args.url, model: args.model });
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    const output = await draftLine(line, number, engine, args, stop.signal);
    process.stdout.write(`${JSON.stringify(output)}\n`);
    if (stop.signal.aborted) return 130;
  }
  return 0;
}

function readArguments(): z.infer<typeof Arguments> | string {
  try {
    const { values } = parseArgs({
      options: {
        url: { type: 'string' },
        model: { type: 'string' },
        seed: { type: 'string' },
        temperature: { type: 'string' },
      },
    });
    const parsed = Arguments.safeParse(values);
    return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message).join('; ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A line that cannot be used is answered with an error in its place, so that output lines match input lines. */
async function draftLine(
  line: string,
  number: number,
  engine: ReturnType<typeof ollamaEngine>,
  args: z.infer<typeof Arguments>,
  signal: AbortSignal,
) {
  const input = parseLine(line);
  const id = input?.id ?? String(number);
  if (!input) return { id, ...EMPTY, failed: 'unusable_input', detail: `line ${number} is no JSON object` };
  const request = {
    user_json: 'user_json' in input ? input.user_json : input,
    sender: normalizeSender(input.sender),
    temperature: args.temperature,
    seed: args.seed,
  };
  let last: PipelineEvent | undefined;
  for await (const event of generateEmail(request, engine, signal)) last = event;
  if (last?.type === 'done') {
    const { subject, body, footer, warnings, findings, facts, exchanges, stats, score } = last.written;
    const raw = rawOf(exchanges);
    return { id, subject, body, footer, warnings, findings, facts, raw, stats, score };
  }
  if (last?.type === 'failed')
    return {
      id,
      ...EMPTY,
      raw: rawOf(last.exchanges),
      failed: last.failure.code,
      detail: last.failure.detail,
    };
  throw new Error('generateEmail ended without done or failed');
}

/** What the model put out, a line an answer. */
const rawOf = (exchanges: readonly Exchange[]): string =>
  exchanges
    .map(({ raw }) => raw)
    .filter(Boolean)
    .join('\n');

function parseLine(line: string): z.infer<typeof InputLine> | undefined {
  try {
    // a file saved on Windows may begin with a byte order mark
    return InputLine.safeParse(JSON.parse(line.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined; // reported by the caller with its line number
  }
}

process.exitCode = await main();
