import { parseArgs } from 'node:util';
import { badFlag } from '../bad-flag.ts';

export const USAGE = `usage: npm run -s voice -- PATH [--from ADDRESS] [--out FILE]   > voice.json

  PATH    an mbox file, an email (.eml, or its text), or a folder of them: a maildir, or one email a file as in the
          Enron corpus; where folders are named for sent mail, only those are read
  --from  whose emails to learn from; without it, the address that most often is in From
  --out   the file to write the profile into, instead of stdout
  --help  this text

The profile says how somebody writes and holds no email: take it into the extension's options, or give it to
npm run draft with --voice.

exit codes
  0  the profile was written; a summary is on stderr
  1  nothing could be learned or written; stderr says why
  2  a flag is wrong, or PATH is not there; stderr says which`;

interface VoiceArguments {
  path: string;
  from: string | undefined;
  out: string | undefined;
}
type Read = { type: 'help' } | { type: 'bad'; why: string } | { type: 'run'; args: VoiceArguments };

/** The command line read; `why` says what is wrong in one sentence. */
export function readArguments(args: string[]): Read {
  const bad = (why: string): Read => ({ type: 'bad', why });
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        from: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    const [path, ...more] = positionals;
    if (values.help) return { type: 'help' };
    if (!path || more.length > 0) return bad('exactly one file or folder is wanted');
    if (values.from !== undefined && !/^\S+@\S+$/.test(values.from.trim()))
      return bad(`--from takes an email address: ${values.from}`);
    if (values.out === '') return bad('--out takes the name of a file');
    return { type: 'run', args: { path, from: values.from, out: values.out } };
  } catch (error) {
    return bad(badFlag(error));
  }
}
