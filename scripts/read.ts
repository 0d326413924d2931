import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageReading } from '../lib/lead/lead.ts';
import { readPage } from '../lib/pages/read-page.ts';
import { writeLine } from './draft/write-line.ts';

const USAGE = 'usage: npm run -s read -- --url URL FILE.html   ("-" reads the page from stdin)';

/** Reads a saved page as the extension would: scripts are not run, nothing is fetched. */
async function main(): Promise<void> {
  const { url, file } = readArguments();
  const html = readFileSync(file === '-' ? 0 : file, 'utf8');
  // a console of its own: what jsdom thinks of the page's style sheets concerns nobody
  const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
  process.stdout.on('error', () => undefined); // reported by writeLine; unheard it would be thrown
  await writeLine(process.stdout, JSON.stringify(toOutput(readPage(document, url)), null, 2));
}

function readArguments(): { url: string; file: string } {
  const { values, positionals } = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  const [file, ...more] = positionals;
  if (!values.url) throw new Error('--url is missing: the address the page was saved from');
  if (!URL.canParse(values.url)) throw new Error(`--url is no address: ${values.url}`);
  if (!file || more.length > 0) throw new Error('exactly one file is wanted');
  return { url: values.url, file };
}

function toOutput(reading: PageReading): object {
  if (reading.type === 'refused') return { refusal: reading.refusal };
  const { page, profile_data, provenance, missing } = reading.lead;
  return { page, user_json: { objective: '', profile_data }, lead: provenance, missing };
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}
