/**
 * Measures what a user waits for, prints a table and writes out/bench.json.
 *
 *   node scripts/bench.ts      wants a built extension (`npm run build`) and Chromium (CHROMIUM, else /usr/bin/chromium)
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { type QueueThroughput, queueThroughput } from './bench/queue-throughput.ts';
import { measureReading, type ReadSpeed } from './bench/read-speed.ts';
import { columns } from './eval/table.ts';

/** One page of each layout whose readers differ most. */
const FIXTURES = ['sdui-loaded-en', 'ember-2025-en', 'public-en', 'hubspot-en', 'salesforce-lead-en'];
const LEADS = 100;
const SCRIPT = '.output/chrome-mv3/lead-page.js';

const rows = (speeds: readonly ReadSpeed[]): string[][] =>
  speeds.map(({ fixture, factor, size, first_ms }) => {
    const one = speeds.find((other) => other.fixture === fixture && other.factor === 1);
    return [
      fixture,
      `${factor} ×`,
      String(size.elements),
      `${(size.characters / 1e6).toFixed(1)} MB`,
      `${first_ms.toFixed(1)} ms`,
      one ? `${(first_ms / one.first_ms).toFixed(1)} ×` : '',
    ];
  });

const queueRow = ({ leads, slots, raw_ms, queue_ms, ratio }: QueueThroughput): string[] => [
  `${leads} leads`,
  String(slots),
  `${(raw_ms / 1000).toFixed(1)} s`,
  `${(queue_ms / 1000).toFixed(1)} s`,
  `${(ratio * 100).toFixed(1)} %`,
];

const script = await readFile(SCRIPT, 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const reading: ReadSpeed[] = [];
  for (const fixture of FIXTURES) reading.push(...(await measureReading(browser, fixture, script)));
  process.stdout.write(
    `${columns([['page', 'size', 'elements', 'HTML', 'first reading', 'to 1 ×'], ...rows(reading)])}\n`,
  );
  process.stdout.write(`script: ${(script.length / 1000).toFixed(0)} kB\n`);
  const queue: QueueThroughput[] = [];
  for (const slots of [1, 4]) queue.push(await queueThroughput(LEADS, slots));
  const header = ['queue', 'slots', 'plain loop', 'queue', 'throughput'];
  process.stdout.write(`${columns([header, ...queue.map(queueRow)])}\n`);
  await mkdir('out', { recursive: true });
  await writeFile('out/bench.json', JSON.stringify({ reading, script_bytes: script.length, queue }, null, 2));
} finally {
  await browser.close();
}
