import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { Address, EmailLanguage } from '../../lib/language/email-language.ts';

export const USAGE = `usage: npm run eval -- [--url SERVER] [--model M] [--leads FILE] [--seeds 1,2] [--temperature T] [--language L] [--address A] [--out DIR]
       npm run eval -- --compare DIR DIR … [--out DIR]`;

const ROOT = join(import.meta.dirname, '..', '..');

const LEADS = join(ROOT, 'tests/fixtures/leads/leads.jsonl');

const EvalArguments = z.object({
  url: z.url({ protocol: /^https?$/, error: '--url takes an http(s) address' }).exactOptional(),
  model: z.string().min(1).exactOptional(),
  leads: z.string().default(LEADS),
  seeds: z
    .string()
    .regex(/^\d+(,\d+)*$/, '--seeds takes whole numbers with commas between')
    .default('1')
    .transform((text) => [...new Set(text.split(',').map(Number))]),
  temperature: z.coerce
    .number({ error: '--temperature takes a number from 0 to 2' })
    .min(0, '--temperature takes a number from 0 to 2')
    .max(2, '--temperature takes a number from 0 to 2')
    .exactOptional(),
  language: z.enum(EmailLanguage.options, '--language takes en, de, fr, es, pt, it or nl').exactOptional(),
  address: z.enum(Address.options, '--address takes formal or informal').exactOptional(),
  out: z.string().min(1).exactOptional(),
  /** Folders of earlier runs; empty where a run is wanted. */
  compare: z.array(z.string()),
});
export type EvalArguments = z.infer<typeof EvalArguments>;

/** The command line read, or what is wrong with it. */
export function readArguments(args: string[]): EvalArguments | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        model: { type: 'string' },
        leads: { type: 'string' },
        seeds: { type: 'string' },
        temperature: { type: 'string' },
        language: { type: 'string' },
        address: { type: 'string' },
        out: { type: 'string' },
        compare: { type: 'boolean', default: false },
      },
    });
    const { compare, ...rest } = values;
    if (compare && positionals.length === 0) return '--compare takes the folders of earlier runs';
    if (!compare && positionals.length > 0) return `not understood: ${positionals.join(' ')}`;
    const parsed = EvalArguments.safeParse({ ...rest, compare: positionals });
    return parsed.success ? parsed.data : parsed.error.issues.map(({ message }) => message).join('; ');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Where results go unless told: `out/eval/qwen2.5-coder-1.5b`, and what was set besides, so that no run replaces another. */
export function defaultFolder(
  model: string,
  {
    leads,
    seeds,
    temperature,
    language,
    address,
  }: Pick<EvalArguments, 'leads' | 'seeds' | 'temperature' | 'language' | 'address'>,
): string {
  const set = [
    leads !== LEADS && basename(leads, extname(leads)),
    seeds.join('+') !== '1' && `seeds ${seeds.join('+')}`,
    temperature !== undefined && `temperature ${temperature}`,
    language,
    address,
  ];
  const name = [model, ...set].filter(Boolean).join('-');
  return join(ROOT, 'out', 'eval', name.replace(/[^\w.+]+/g, '-'));
}
