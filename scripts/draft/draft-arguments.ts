import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Address, EmailLanguage } from '../../lib/language/email-language.ts';
import { DEFAULT_SERVER_URL, MODEL_ID } from '../../lib/model/defaults.ts';
import { Dialect } from '../../lib/model/server-address.ts';
import { badFlag } from '../bad-flag.ts';

/** Where the token of a team's server stands. */
export const TOKEN_VARIABLE = 'MODEL_SERVER_TOKEN';

export const USAGE = `usage: npm run -s draft -- [--url SERVER] [--dialect D] [--model M] [--seed N] [--temperature T] [--language L] [--address A] [--do-not-contact FILE] [--voice FILE] < leads.jsonl > drafts.jsonl

  --url          address of the model server (${DEFAULT_SERVER_URL})
  --dialect      ollama, or openai for vLLM and its kin; a server's token is taken from the environment (${TOKEN_VARIABLE}),
                 where no list of processes shows it (ollama)
  --model        name of the model (${MODEL_ID})
  --seed         whole number; the same seed gives the same draft on the same server
  --temperature  0 to 2
  --language     en, de, fr, es, pt, it or nl; left out: the lead's where the offer is in it too, else English
  --address      formal (Sie, vous, …) or informal (du, tu, …); formal
  --do-not-contact FILE
                 nobody on this list is written to, nor sent to the server: an address, domain or profile URL a line,
                 or a CRM's export (CSV); such a lead's line has "failed": "do_not_contact"
  --voice FILE   how the sender writes, as npm run voice prints it
  --help         this text

a line
  {"id", "user_json": {"objective", "profile_data"}, "sender"}, and for what comes after a first email also
  "task"     {"type": "other_fact"} or "angles", {"type": "tweak", "tweak": "shorter"} (warmer, bolder, question),
             {"type": "follow_up", "number": 1} (2, 3), {"type": "reply", "answer": "what the lead wrote"}
  "earlier"  {"subject", "body", "facts"}: the email it starts from, as an output line has it

exit codes
  0    every line was answered; a line that failed has "failed": CODE and "detail" in its place, and the rest go on
  1    the drafts could not be written (disk full, …); stderr says why
  2    a flag is wrong, or the do-not-contact list or the voice cannot be read; stderr says which
  130  stopped with Ctrl+C`;

const WHOLE_NUMBER = '--seed takes a whole number, such as 7 or (with the equals sign) --seed=-7';
const TEMPERATURE = '--temperature takes a number from 0 to 2, such as 0.7';

const DraftArguments = z.object({
  url: z
    .url({ protocol: /^https?$/, error: '--url takes an http(s) address, such as http://127.0.0.1:11434' })
    .default(DEFAULT_SERVER_URL),
  dialect: z.enum(Dialect.options, '--dialect takes ollama or openai').default('ollama'),
  model: z.string().trim().min(1, '--model takes the name of a model').default(MODEL_ID),
  // an empty text is no number, whatever Number('') says
  seed: z
    .string()
    .regex(/^-?\d+$/, WHOLE_NUMBER)
    .transform(Number)
    .refine(Number.isSafeInteger, WHOLE_NUMBER)
    .optional(),
  temperature: z
    .string()
    .regex(/^(\d+(\.\d*)?|\.\d+)$/, TEMPERATURE)
    .transform(Number)
    .refine((value) => value <= 2, TEMPERATURE)
    .optional(),
  language: z.enum(EmailLanguage.options, '--language takes en, de, fr, es, pt, it or nl').optional(),
  address: z.enum(Address.options, '--address takes formal or informal').optional(),
  'do-not-contact': z.string().min(1, '--do-not-contact takes the name of a file').optional(),
  voice: z.string().min(1, '--voice takes the name of a file').optional(),
});
export type DraftArguments = z.infer<typeof DraftArguments>;

type Read = { type: 'help' } | { type: 'bad'; why: string } | { type: 'run'; args: DraftArguments };

/** The command line read; `why` names each flag that is wrong, in one sentence. */
export function readArguments(args: string[]): Read {
  try {
    const { values } = parseArgs({
      args,
      options: {
        url: { type: 'string' },
        dialect: { type: 'string' },
        model: { type: 'string' },
        seed: { type: 'string' },
        temperature: { type: 'string' },
        language: { type: 'string' },
        address: { type: 'string' },
        'do-not-contact': { type: 'string' },
        voice: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) return { type: 'help' };
    const parsed = DraftArguments.safeParse(values);
    return parsed.success
      ? { type: 'run', args: parsed.data }
      : { type: 'bad', why: [...new Set(parsed.error.issues.map(({ message }) => message))].join('; ') };
  } catch (error) {
    return { type: 'bad', why: badFlag(error) };
  }
}
