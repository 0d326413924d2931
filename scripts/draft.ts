/**
 * The original's `generate_email(user_json, …)` for people who script: a line a lead in, a line a draft out, in the
 * order of the input. `--help` says the flags and the exit codes.
 */
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { ContactEntry } from '../lib/compliance/contact-entry.ts';
import type { Exchange, WrittenDraft } from '../lib/draft/draft.ts';
import type { PipelineEvent } from '../lib/draft/draft-event.ts';
import { type SentenceSource, sentenceSources } from '../lib/email/sentence-sources.ts';
import { buildLeadProfile } from '../lib/lead/build-lead-profile.ts';
import { Lead } from '../lib/lead/lead.ts';
import { normalizeSender } from '../lib/lead/normalize-sender.ts';
import type { Sender } from '../lib/lead/sender.ts';
import { ollamaEngine } from '../lib/model/ollama/ollama-engine.ts';
import { generateEmail } from '../lib/pipeline/generate-email.ts';
import { type DraftArguments, readArguments, USAGE } from './draft/draft-arguments.ts';
import { listedEntry } from './draft/listed-entry.ts';
import { readContactList } from './draft/read-contact-list.ts';
import { writeLine } from './draft/write-line.ts';

const InputLine = z.looseObject({
  id: z.unknown(),
  sender: z.unknown().optional(),
  /** As `npm run read` gives it. */
  page: z.unknown().optional(),
});

/** What every output line has, also one that failed. */
const EMPTY = {
  subject: '',
  body: '',
  footer: '',
  warnings: [],
  findings: [],
  facts: [],
  sources: [],
  raw: '',
  stats: null,
};

async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  if (read.type === 'help') {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  if (read.type === 'bad') {
    process.stderr.write(`${read.why}\n${USAGE.split('\n')[0]}\n`);
    return 2;
  }
  const { args } = read;
  const list = contactList(args['do-not-contact']);
  if (!list) return 2;
  const engine = ollamaEngine({ url: args.url, model: args.model });
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  // heard here so that it is not thrown out of the blue; writeLine reports it where it happens
  process.stdout.on('error', () => stop.abort());
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    const output = await draftLine(line, number, engine, args, list, stop.signal);
    if ((await writeLine(process.stdout, JSON.stringify(output))) === 'closed') return 0;
    if (stop.signal.aborted) return 130;
  }
  return 0;
}

/** A line that cannot be used is answered with an error in its place, so that output lines match input lines. */
async function draftLine(
  line: string,
  number: number,
  engine: ReturnType<typeof ollamaEngine>,
  args: DraftArguments,
  list: readonly ContactEntry[],
  signal: AbortSignal,
) {
  const input = parseLine(line);
  const id = toId(input?.id ?? String(number));
  if (!input) return { id, ...EMPTY, failed: 'unusable_input', detail: `line ${number} is no JSON object` };
  const listed = listedEntry(list, input);
  if (listed) return { id, ...EMPTY, failed: 'do_not_contact', detail: listed.text };
  const request = {
    user_json: 'user_json' in input ? input.user_json : input,
    sender: normalizeSender(input.sender),
    temperature: args.temperature,
    seed: args.seed,
    site: Lead.shape.page.pick({ site: true }).safeParse(input.page).data?.site,
  };
  let last: PipelineEvent | undefined;
  for await (const event of generateEmail(request, engine, signal)) last = event;
  if (last?.type === 'done') {
    const { subject, body, footer, warnings, findings, facts, exchanges, stats, score } = last.written;
    const raw = rawOf(exchanges);
    const sources = sourcesOf(last.written, request.sender);
    return { id, subject, body, footer, warnings, findings, facts, sources, raw, stats, score };
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

/** `undefined` where there is one that cannot be read, which stderr then says: no list forbids nobody. */
function contactList(path: string | undefined): ContactEntry[] | undefined {
  if (path === undefined) return [];
  try {
    const { entries, invalid } = readContactList(path);
    for (const { line, text } of invalid)
      process.stderr.write(`--do-not-contact: line ${line} is no address, domain or profile: ${text}\n`);
    return entries;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

/** What each sentence of the body stands on. */
function sourcesOf({ body, user_json }: WrittenDraft, sender: Sender): SentenceSource[] {
  const { objective, profile_data: profile } = user_json;
  const lead_profile = buildLeadProfile(user_json, sender.offer);
  return sentenceSources(body, { profile, sender, objective, lead_profile });
}

/** What the model put out, a line an answer. */
const rawOf = (exchanges: readonly Exchange[]): string =>
  exchanges
    .map(({ raw }) => raw)
    .filter(Boolean)
    .join('\n');

/** Whatever the caller tells its leads apart by; the output holds texts and numbers only. */
const toId = (id: unknown): string | number =>
  typeof id === 'string' || typeof id === 'number' ? id : JSON.stringify(id);

function parseLine(line: string): z.infer<typeof InputLine> | undefined {
  try {
    // a file saved on Windows may begin with a byte order mark
    return InputLine.safeParse(JSON.parse(line.replace(/^\uFEFF/, ''))).data;
  } catch {
    return undefined; // reported by the caller with its line number
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
// standard input may still be open: nobody reads it any more
process.stdin.destroy();
