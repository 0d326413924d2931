import { parseArgs } from 'node:util';
import { badFlag } from '../bad-flag.ts';

export const USAGE = `usage: npm run -s read -- --url URL FILE.html   ("-" reads the page from stdin)

  --url   the address the page was saved from
  --help  this text

exit codes
  0  the page was read, or "refusal" says why it was not
  1  the file could not be read, or is no HTML page; stderr says why
  2  a flag is wrong; stderr says which`;

type Read = { type: 'help' } | { type: 'bad'; why: string } | { type: 'run'; url: string; file: string };

/** The command line read; `why` says what is wrong in one sentence. */
export function readArguments(args: string[]): Read {
  const bad = (why: string): Read => ({ type: 'bad', why });
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (values.help) return { type: 'help' };
    if (!values.url) return bad('--url is missing: the address the page was saved from');
    if (!URL.canParse(values.url)) return bad(`--url is no address: ${values.url}`);
    if (!file || more.length > 0) return bad('exactly one file is wanted');
    return { type: 'run', url: values.url, file };
  } catch (error) {
    return bad(badFlag(error));
  }
}
