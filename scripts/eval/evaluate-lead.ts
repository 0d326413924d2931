import type { PipelineEvent } from '../../lib/draft/draft-event.ts';
import { bodyText } from '../../lib/email/rules/rule.ts';
import { normalizeSender } from '../../lib/lead/normalize-sender.ts';
import { DEFAULT_TEMPERATURE } from '../../lib/model/defaults.ts';
import type { Engine } from '../../lib/model/engine.ts';
import { generateEmail } from '../../lib/pipeline/generate-email.ts';
import type { GenerateRequest } from '../../lib/pipeline/generate-request.ts';
import type { EvalLead } from './eval-lead.ts';
import type { EvalResult, JudgedEmail } from './eval-result.ts';
import { leakedExamples } from './leaked-examples.ts';
import { type StoredEngine, singleAnswerEngine } from './stored-engine.ts';

type Settings = { seed: number } & Pick<GenerateRequest, 'temperature' | 'language' | 'address'>;

/** One lead through the product's own pipeline, and once more with its first answer alone. */
export async function evaluateLead(
  lead: EvalLead,
  engine: StoredEngine,
  { seed, temperature = DEFAULT_TEMPERATURE, language, address }: Settings,
  signal: AbortSignal,
): Promise<EvalResult> {
  const sender = normalizeSender(lead.sender);
  // by words alone: the numbers must not hang on which other models a server happens to have
  const request = {
    user_json: lead.user_json,
    sender,
    seed,
    temperature,
    language,
    address,
    embeddings: false,
  };
  const last = await run(request, engine, signal);
  const answers = engine.takeAnswers();
  const [answer] = answers;
  const first =
    answer && (await run({ ...request, mend: false }, singleAnswerEngine(engine, answer), signal));
  return {
    lead,
    sender_name: sender.name,
    seed,
    model: engine.model,
    temperature,
    ...(last.type === 'done' && { email: judged(last) }),
    ...(first?.type === 'done' && { first: judged(first) }),
    ...(last.type === 'failed' && { failure: `${last.failure.code}: ${last.failure.detail}` }),
    facts: last.type === 'done' ? last.written.facts.map(({ text }) => text) : [],
    leaked:
      last.type === 'done'
        ? leakedExamples(
            `${last.written.subject}\n${bodyText(last.written.body).text}`,
            last.written.exchanges.flatMap(({ messages }) => messages),
          )
        : [],
    answers: answers.map(({ text, stats }) => ({ text, stats })),
  };
}

type Last = Extract<PipelineEvent, { type: 'done' | 'failed' }>;

async function run(request: GenerateRequest, engine: Engine, signal: AbortSignal): Promise<Last> {
  for await (const event of generateEmail(request, engine, signal))
    if (event.type === 'done' || event.type === 'failed') return event;
  throw new Error('generateEmail ended without done or failed');
}

const judged = ({ written }: Extract<Last, { type: 'done' }>): JudgedEmail => ({
  subject: written.subject,
  body: written.body,
  findings: written.findings,
  warnings: written.warnings,
  score: written.score,
});
