/**
 * Measures what a user waits for, prints tables and writes out/bench.json.
 *
 *   node scripts/bench.ts [reading] [delay] [queue] [cache] [--pairs N] [--rounds N] [--url SERVER --model NAME]
 *
 * reading: the first reading of large pages. delay: what the extension adds to a bare request. queue: 100 leads against a
 * plain loop of the same requests. cache: how much of a prompt a server has still to read. All of them where none is named.
 * Wants a built extension (`npm run build`) and Chromium (CHROMIUM, else /usr/bin/chromium); `cache` a model server, else it
 * starts one of its own.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureAddedDelay } from './bench/added-delay.ts';
import { measurePromptCache } from './bench/prompt-cache.ts';
import { type QueueThroughput, queueThroughput } from './bench/queue-throughput.ts';
import { measureReadings } from './bench/read-speed.ts';
import { cacheTable, delayTable, queueTable, readingTable } from './bench/tables.ts';

const LEADS = 100;
const SCRIPT = '.output/chrome-mv3/lead-page.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pairs: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '5' },
    url: { type: 'string' },
    model: { type: 'string' },
  },
});

const BENCHES: Record<string, () => Promise<object>> = {
  reading: async () => {
    const script = await readFile(SCRIPT, 'utf8');
    const reading = await measureReadings(script);
    say(readingTable(reading), `script: ${(script.length / 1000).toFixed(0)} kB`);
    return { reading, script_bytes: script.length };
  },
  delay: async () => {
    const delay = await measureAddedDelay(Number(values.pairs));
    say(delayTable(delay));
    return { delay };
  },
  queue: async () => {
    const queue: QueueThroughput[] = [];
    for (const slots of [1, 4]) queue.push(await queueThroughput(LEADS, slots));
    say(queueTable(queue));
    return { queue };
  },
  cache: async () => {
    const { url, model } = values;
    const cache = await measurePromptCache(
      { ...(url && { url }), ...(model && { model }) },
      Number(values.rounds),
    );
    say(cacheTable(cache));
    return { cache };
  },
};

function say(...lines: string[]): void {
  process.stdout.write(`${lines.join('\n')}\n\n`);
}

const wanted = positionals.length > 0 ? positionals : Object.keys(BENCHES);
let results: object = {};
for (const name of wanted) {
  const bench = BENCHES[name];
  if (!bench)
    throw new Error(`There is no bench called ${name}; there are ${Object.keys(BENCHES).join(', ')}.`);
  results = { ...results, ...(await bench()) };
}
await mkdir('out', { recursive: true });
await writeFile('out/bench.json', JSON.stringify(results, null, 2));
