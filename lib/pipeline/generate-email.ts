import type { Warning, WrittenDraft } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { checkEmail } from '../email/check-email.ts';
import { finishEmail, previewEmail } from '../email/finish-email.ts';
import { isFooterComplete } from '../email/footer.ts';
import { parseAnswer, parsePartial } from '../email/parse-answer.ts';
import { buildLeadProfile } from '../lead/build-lead-profile.ts';
import { normalizeProfile } from '../lead/normalize-profile.ts';
import type { Sender } from '../lead/sender.ts';
import { chatOptions } from '../model/defaults.ts';
import type { ChatStats, Engine } from '../model/engine.ts';
import { EngineError, toFailure } from '../model/failure.ts';
import { ANSWER_SCHEMA, ANSWER_TOKENS } from '../prompt/answer-schema.ts';
import { buildMessages } from '../prompt/build-messages.ts';
import { mbtiToStyleProfile } from '../style/mbti-to-style-profile.ts';

export interface GenerateRequest {
  /** Anything `normalizeProfile` takes. */
  user_json: unknown;
  sender: Sender;
  /** Overrides the type in the profile; `''` is the neutral style. */
  mbti?: string | undefined;
  temperature?: number | undefined;
  seed?: number | undefined;
}

/**
 * The one pipeline: a lead and a sender become a checked email on the given engine. Yields `status` per phase, `token`
 * with the prose so far, each `finding`, and ends with exactly one `done` or `failed`; it never throws. What had arrived
 * before a failure comes with it as `raw`.
 */
export async function* generateEmail(
  request: GenerateRequest,
  engine: Engine,
  signal: AbortSignal,
): AsyncGenerator<PipelineEvent> {
  let raw = '';
  try {
    const { user_json, repairs } = normalizeProfile(request.user_json);
    const { objective, profile_data: profile } = user_json;
    const { sender } = request;
    const style_profile = mbtiToStyleProfile(request.mbti ?? profile.mbti);
    const lead_profile = buildLeadProfile(user_json, sender.offer);
    const messages = buildMessages({ objective, sender, lead_profile, style_profile });
    const options = chatOptions({ ...request, num_predict: ANSWER_TOKENS });
    const frame = { profile, sender, style_profile };
    const warnings = new Set<Warning>();
    if (repairs.some(({ why }) => why === 'wrong_type' || why === 'dropped'))
      warnings.add('profile_repaired');
    if (lead_profile.facts.length === 0) warnings.add('thin_lead');
    if (!objective) warnings.add('objective_missing');
    if (!sender.name || !sender.offer) warnings.add('sender_incomplete');
    if (!isFooterComplete(sender)) warnings.add('footer_incomplete');

    yield { type: 'status', phase: 'loading' };
    await engine.preload(options, signal);
    yield { type: 'status', phase: 'thinking' };

    let stats: ChatStats | undefined;
    for await (const chunk of engine.chat({ messages, schema: ANSWER_SCHEMA, options, signal })) {
      if (chunk.type === 'schema_refused') warnings.add('schema_refused');
      else if (chunk.type === 'end') {
        if (chunk.reason === 'length')
          throw new EngineError('truncated', `The answer was cut at ${options.num_predict} tokens.`);
        stats = chunk.stats;
      } else {
        if (!raw) yield { type: 'status', phase: 'writing' };
        raw += chunk.text;
        const partial = parsePartial(raw);
        if (partial) yield { type: 'token', ...previewEmail(partial, frame) };
      }
    }
    if (!stats) throw new EngineError('protocol', 'The server ended its answer without saying so.');

    yield { type: 'status', phase: 'checking' };
    const { answer, how } = parseAnswer(raw);
    if (how === 'repaired') warnings.add('answer_repaired');
    if (how === 'raw') warnings.add('answer_unparsed');
    const email = finishEmail(answer, frame);
    const { findings, score } = checkEmail({ ...email, objective, profile, sender, lead_profile });
    for (const finding of findings) yield { type: 'finding', finding };
    const written: WrittenDraft = {
      ...email,
      facts: lead_profile.facts.slice(0, 1).map(({ id, field, text }) => ({ id, field, text })),
      findings,
      warnings: [...warnings],
      score,
      objective,
      raw,
      messages,
      model: engine.model,
      options,
      stats,
    };
    yield { type: 'done', written };
  } catch (error) {
    yield { type: 'failed', failure: toFailure(error), raw };
  }
}
