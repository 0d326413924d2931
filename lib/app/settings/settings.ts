import { z } from 'zod';
import { Address, EmailLanguage } from '../../language/email-language.ts';
import { Sender } from '../../lead/sender.ts';
import { DEFAULT_SERVER_URL, DEFAULT_TEMPERATURE, MODEL_ID, PATIENCE } from '../../model/defaults.ts';
import { Dialect } from '../../model/server-address.ts';

/** What the user wants of a first email, under a short name for the popup's list. */
const Objective = z.object({ id: z.string(), name: z.string(), text: z.string() });

export const Settings = z.object({
  objectives: z.array(Objective),
  /** The one chosen last; drafts start from it. */
  objective_id: z.string(),
  sender: Sender,
  server: z.object({
    /** Address, such as `http://127.0.0.1:11434`. */
    url: z.url({ protocol: /^https?$/ }),
    /** Settings of before 2026-11-23 have none: all servers were Ollama's. */
    dialect: Dialect.default('ollama'),
    model: z.string().min(1),
    /** How long the server keeps the model in memory, in Ollama's form. */
    keep_alive: z.string(),
    /** Longest silence within an answer, in seconds, before the server counts as hanging. */
    silence_s: z
      .number()
      .int()
      .min(10)
      .max(3600)
      .default(PATIENCE.next_ms / 1000),
  }),
  /** Whether facts are ranked by meaning too, where the server has an embedding model. */
  embeddings: z.boolean(),
  /** What emails are written in; `''` leaves it to lead and offer. */
  language: z.union([z.literal(''), EmailLanguage]),
  /** Sie or du, vous or tu. */
  address_form: Address,
  temperature: z.number().min(0).max(2),
  /** Whether the footer tells a lead in the EEA where their details were read. */
  source_note: z.boolean(),
  /** As the user wrote it, remarks and all: one address, domain or profile URL a line. */
  do_not_contact: z.string(),
  /** Always the likeliest word: temperature 0. */
  greedy: z.boolean(),
  /** Makes answers repeatable; `null` for a new one each time. */
  seed: z.number().int().nullable(),
});
export type Settings = z.infer<typeof Settings>;

export const DEFAULT_SETTINGS: Settings = {
  objectives: [],
  objective_id: '',
  sender: { name: '', title: '', company: '', offer: '', proof: [], address: '', opt_out: '' },
  server: {
    url: DEFAULT_SERVER_URL,
    dialect: 'ollama',
    model: MODEL_ID,
    keep_alive: '10m',
    silence_s: PATIENCE.next_ms / 1000,
  },
  source_note: true,
  do_not_contact: '',
  embeddings: true,
  language: '',
  address_form: 'formal',
  temperature: DEFAULT_TEMPERATURE,
  greedy: false,
  seed: null,
};
