import type { ContactEntry } from '../../lib/compliance/contact-entry.ts';
import type { Exchange, WrittenDraft } from '../../lib/draft/draft.ts';
import type { PipelineEvent } from '../../lib/draft/draft-event.ts';
import { type SentenceSource, sentenceSources } from '../../lib/email/sentence-sources.ts';
import { buildLeadProfile, withFacts } from '../../lib/lead/build-lead-profile.ts';
import { Lead } from '../../lib/lead/lead.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import type { Sender } from '../../lib/lead/sender.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { generateEmail } from '../../lib/pipeline/generate-email.ts';
import type { VoiceProfile } from '../../lib/style/voice/voice-profile.ts';
import type { DraftArguments } from './draft-arguments.ts';
import { readInputLine } from './input-line.ts';
import { listedEntry } from './listed-entry.ts';

/** What every output line has, also one that failed. */
const EMPTY = {
  subject: '',
  body: '',
  footer: '',
  warnings: [],
  findings: [],
  facts: [],
  sources: [],
  raw: '',
  stats: null,
};

export interface DraftLineContext {
  engine: Engine;
  args: DraftArguments;
  /** Whom nobody writes to. */
  list: readonly ContactEntry[];
  voice: VoiceProfile | undefined;
  signal: AbortSignal;
}

/** A line that cannot be used is answered with an error in its place, so that output lines match input lines. */
export async function draftLine(
  line: string,
  number: number,
  { engine, args, list, voice, signal }: DraftLineContext,
): Promise<object> {
  const read = readInputLine(line);
  const id = toId((read.type === 'line' ? read.input.id : read.id) ?? String(number));
  if (read.type === 'unusable')
    return { id, ...EMPTY, failed: 'unusable_input', detail: `line ${number}: ${read.why}` };
  const { input } = read;
  const listed = listedEntry(list, input);
  if (listed) return { id, ...EMPTY, failed: 'do_not_contact', detail: listed.text };
  const request = {
    user_json: 'user_json' in input ? input.user_json : input,
    sender: normalizeSender(input.sender),
    temperature: args.temperature,
    seed: args.seed,
    language: args.language,
    address: args.address,
    voice,
    site: Lead.shape.page.pick({ site: true }).safeParse(input.page).data?.site,
    task: input.task,
    earlier: input.earlier,
    versions: input.earlier ? [input.earlier] : [],
  };
  let last: PipelineEvent | undefined;
  for await (const event of generateEmail(request, engine, signal)) last = event;
  if (last?.type === 'done') {
    const { exchanges, stats } = last.written;
    const second = last.second && { second: emailOf(last.second, request.sender) };
    return { id, ...emailOf(last.written, request.sender), ...second, raw: rawOf(exchanges), stats };
  }
  if (last?.type === 'failed') {
    const { failure, exchanges } = last;
    return { id, ...EMPTY, raw: rawOf(exchanges), failed: failure.code, detail: failure.detail };
  }
  throw new Error('generateEmail ended without done or failed');
}

/** The email with all that is said of it; `subjects` where there are several to choose from. */
function emailOf(written: WrittenDraft, sender: Sender) {
  const { subject, subjects, body, footer, warnings, findings, facts, score, speech } = written;
  const sources = sourcesOf(written, sender);
  return {
    subject,
    ...(subjects && { subjects }),
    body,
    footer,
    warnings,
    findings,
    facts,
    sources,
    score,
    ...(speech && { speech }),
  };
}

/** What each sentence of the body stands on. */
function sourcesOf({ body, user_json, facts }: WrittenDraft, sender: Sender): SentenceSource[] {
  const { objective, profile_data: profile } = user_json;
  const lead_profile = withFacts(buildLeadProfile(user_json, sender.offer), facts);
  return sentenceSources(body, { profile, sender, objective, lead_profile });
}

/** What the model put out, a line an answer. */
const rawOf = (exchanges: readonly Exchange[]): string =>
  exchanges
    .map(({ raw }) => raw)
    .filter(Boolean)
    .join('\n');

/** Whatever the caller tells its leads apart by; the output holds texts and numbers only. */
const toId = (id: unknown): string | number =>
  typeof id === 'string' || typeof id === 'number' ? id : JSON.stringify(id);
