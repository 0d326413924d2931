/**
 * npm run eval -- [--url SERVER] [--model M] [--leads FILE] [--seeds 1,2] [--temperature T] [--language L] [--address A] [--out DIR]
 * npm run eval -- --compare DIR DIR … [--out DIR]
 *
 * Measures any model on any server: leads × seeds through the product's pipeline. Figures go to standard output and, with
 * every email, into the out folder; a run that was stopped goes on where it was.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { ollamaEngine } from '../lib/model/ollama/ollama-engine.ts';
import { defaultFolder, type EvalArguments, readArguments, USAGE } from './eval/eval-arguments.ts';
import { readLeads } from './eval/eval-lead.ts';
import type { EvalResult } from './eval/eval-result.ts';
import { openServer } from './eval/open-server.ts';
import { readResults } from './eval/read-results.ts';
import { report } from './eval/report.ts';
import { runEvaluation } from './eval/run-evaluation.ts';
import { summarize } from './eval/summarize.ts';
import { compareTable, summaryTable } from './eval/summary-table.ts';

const say = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<number> {
  const args = readArguments(process.argv.slice(2));
  if (typeof args === 'string') {
    say(`${args}\n${USAGE}`);
    return 2;
  }
  return args.compare.length > 0 ? await compare(args) : await measure(args);
}

async function measure(args: EvalArguments): Promise<number> {
  const leads = await readLeads(args.leads);
  const server = await openServer(args);
  const folder = args.out ?? defaultFolder(server.model, args);
  const stop = new AbortController();
  // a second Ctrl+C ends it as Ctrl+C does
  process.once('SIGINT', () => stop.abort());
  try {
    say(`${server.model} on ${server.what}; results in ${relative(process.cwd(), folder) || '.'}`);
    const { seeds, temperature, language, address } = args;
    const wanted = leads.length * seeds.length;
    const results: EvalResult[] = [];
    const why = await runEvaluation(
      { leads, seeds, temperature, language, address, folder, onProgress: say },
      ollamaEngine(server),
      stop.signal,
      (result) => results.push(result),
    ).then(
      () => '',
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (why) say(why);
    if (results.length > 0) await write(folder, results, wanted);
    if (why && results.length > 0)
      say(`stopped after ${results.length} of ${wanted}; the same command goes on`);
    return why ? (stop.signal.aborted ? 130 : 1) : 0;
  } finally {
    await server.close();
  }
}

async function write(folder: string, results: EvalResult[], wanted: number): Promise<void> {
  const summary = summarize(results);
  const isWhole = results.length === wanted;
  const table = `${summaryTable(summary)}${isWhole ? '' : `\n\nIncomplete: ${results.length} of ${wanted} emails.`}`;
  await writeFile(join(folder, 'summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  await save(folder, table, report([results], table));
}

async function compare({ compare: folders, out }: EvalArguments): Promise<number> {
  const runs = await Promise.all(folders.map(readResults));
  const table = compareTable(runs.map(summarize));
  if (out) await save(out, table, report(runs, table));
  else process.stdout.write(`${table}\n`);
  return 0;
}

async function save(folder: string, table: string, page: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'table.md'), `${table}\n`);
  await writeFile(join(folder, 'report.html'), page);
  process.stdout.write(`${table}\n`);
}

process.exitCode = await main();
