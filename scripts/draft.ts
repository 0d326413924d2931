/**
 * The original's `generate_email(user_json, …)` for people who script: a line a lead in, a line a draft out, in the
 * order of the input. `--help` says the flags and the exit codes.
 */
import { createInterface } from 'node:readline';
import type { ContactEntry } from '../lib/compliance/contact-entry.ts';
import type { Engine } from '../lib/model/engine.ts';
import { ollamaEngine } from '../lib/model/ollama/ollama-engine.ts';
import { openaiEngine } from '../lib/model/openai/openai-engine.ts';
import { patientEngine } from '../lib/model/patient-engine.ts';
import { type DraftArguments, readArguments, TOKEN_VARIABLE, USAGE } from './draft/draft-arguments.ts';
import { draftLine } from './draft/draft-line.ts';
import { readContactList } from './draft/read-contact-list.ts';
import { readVoice } from './draft/read-voice.ts';
import { writeLine } from './draft/write-line.ts';

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
  const voice = readVoice(args.voice);
  if (voice.type === 'bad') {
    process.stderr.write(`${voice.why}\n`);
    return 2;
  }
  const stop = new AbortController();
  const engine = openEngine(args, stop.signal);
  process.once('SIGINT', () => stop.abort());
  // heard here so that it is not thrown out of the blue; writeLine reports it where it happens
  process.stdout.on('error', () => stop.abort());
  const context = { engine, args, list, voice: voice.voice, signal: stop.signal };
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (!line.trim()) continue;
    const output = await draftLine(line, number, context);
    if ((await writeLine(process.stdout, JSON.stringify(output))) === 'closed') return 0;
    if (stop.signal.aborted) return 130;
  }
  return 0;
}

/** The engine as the extension opens it: a busy server is waited for. */
function openEngine({ url, model, dialect }: DraftArguments, signal: AbortSignal): Engine {
  const server = { url, model, token: process.env[TOKEN_VARIABLE] };
  const engine = dialect === 'openai' ? openaiEngine(server) : ollamaEngine(server);
  const nothing = () => undefined;
  return patientEngine(engine, { signal, waits: nothing, goesOn: nothing });
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

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
// standard input may still be open: nobody reads it any more
process.stdin.destroy();
