import { parseArgs } from 'node:util';
import { badFlag } from '../bad-flag.ts';

export const USAGE = `usage: npm run -s read -- --url URL FILE.html   ("-" reads the page from stdin)
       npm run -s read -- FILE.json|csv|tsv|vcf|zip
       npm run -s read -- --text FILE            ("-" reads the text from stdin)

  --url   the address the page was saved from
  --text  the file is text as it would be pasted into the popup
  --help  this text

A page is printed as one object. Any other file may hold several leads; each is printed on a line of its own.

exit codes
  0  the page was read, or "refusal" says why it was not; or the file was read, or "problem" says why it was not
  1  the file could not be read, or is no HTML page; stderr says why
  2  a flag is wrong; stderr says which`;

type Read =
  | { type: 'help' }
  | { type: 'bad'; why: string }
  | { type: 'page'; url: string; file: string }
  | { type: 'leads'; file: string; isText: boolean };

/** Files that are read without an address, as the popup reads them. */
const LEAD_FILE = /\.(?:jsonl?|csv|tsv|vcf|zip)$/i;

/** The command line read; `why` says what is wrong in one sentence. */
export function readArguments(args: string[]): Read {
  const bad = (why: string): Read => ({ type: 'bad', why });
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        url: { type: 'string' },
        text: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    if (values.help) return { type: 'help' };
    if (values.url === undefined && file && more.length === 0 && (values.text || LEAD_FILE.test(file)))
      return { type: 'leads', file, isText: values.text };
    if (values.url !== undefined && values.text) return bad('--text and --url do not go together');
    if (!values.url && !values.text) return bad('--url is missing: the address the page was saved from');
    if (values.url && !URL.canParse(values.url)) return bad(`--url is no address: ${values.url}`);
    if (!file || more.length > 0 || !values.url) return bad('exactly one file is wanted');
    return { type: 'page', url: values.url, file };
  } catch (error) {
    return bad(badFlag(error));
  }
}
