import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import type { PageReading } from '../lib/lead/lead.ts';
import { readPage } from '../lib/pages/read-page.ts';
import { writeLine } from './draft/write-line.ts';
import { attachShadowRoots } from './read/attach-shadow-roots.ts';
import { leadLines } from './read/lead-lines.ts';
import { readArguments, USAGE } from './read/read-arguments.ts';

/** Reads a saved page, a file or a text as the extension would: scripts are not run, nothing is fetched. */
async function main(): Promise<number> {
  const read = readArguments(process.argv.slice(2));
  process.stdout.on('error', () => undefined); // reported by writeLine; unheard it would be thrown
  if (read.type === 'help') {
    await writeLine(process.stdout, USAGE);
    return 0;
  }
  if (read.type === 'bad') {
    process.stderr.write(`${read.why}\n${USAGE.split('\n')[0]}\n`);
    return 2;
  }
  if (read.type === 'leads') {
    for (const line of leadLines(read.file, read.isText))
      await writeLine(process.stdout, JSON.stringify(line));
    return 0;
  }
  const { url, file } = read;
  const bytes = readFileSync(file === '-' ? 0 : file);
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe; // UTF-16 says so first
  const html = bytes.toString('latin1');
  if (!isWide && (html.includes('\0') || !/<[a-z!]/i.test(html))) throw new Error(`${file} is no HTML page`);
  // a console of its own: what jsdom thinks of the page's style sheets concerns nobody
  const { document } = new JSDOM(withCharset(bytes, html), { url, virtualConsole: new VirtualConsole() })
    .window;
  attachShadowRoots(document);
  await writeLine(process.stdout, JSON.stringify(toOutput(readPage(document, url), url), null, 2));
  return 0;
}

/** Bytes are decoded as the page says; one that says nothing is UTF-8, as a browser saves it. */
const withCharset = (bytes: Buffer, html: string): Buffer | string =>
  bytes[0] === 0xff || bytes[0] === 0xfe || /<meta[^>]+charset/i.test(html.slice(0, 4096))
    ? bytes
    : bytes.toString('utf8');

function toOutput(reading: PageReading, url: string): object {
  if (reading.type === 'refused') return { refusal: reading.refusal };
  if (reading.type === 'company') return { company: reading.company };
  const { page, profile_data, provenance, missing } = reading.lead;
  // the address goes with it: by it a do-not-contact list knows the lead
  return { page: { ...page, url }, user_json: { objective: '', profile_data }, lead: provenance, missing };
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
