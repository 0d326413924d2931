import { countryNotes } from '../compliance/country-notes.ts';
import type { Exchange, Warning } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { previewEmail } from '../email/finish-email.ts';
import { type FooterSite, isFooterComplete } from '../email/footer.ts';
import { parseAnswer, parsePartial } from '../email/parse-answer.ts';
import { replacePlainly } from '../email/plain-repair.ts';
import { buildLeadProfile } from '../lead/build-lead-profile.ts';
import { leadSituation } from '../lead/lead-situation.ts';
import { type Normalized, normalizeProfile } from '../lead/normalize-profile.ts';
import type { Sender } from '../lead/sender.ts';
import { chatOptions } from '../model/defaults.ts';
import type { ChatStats, Engine } from '../model/engine.ts';
import { toFailure } from '../model/failure.ts';
import { ANSWER_TOKENS, answerSchema } from '../prompt/answer-schema.ts';
import { buildMessages } from '../prompt/build-messages.ts';
import { spokenFact } from '../prompt/spoken-fact.ts';
import { mbtiToStyleProfile } from '../style/mbti-to-style-profile.ts';
import { attemptOf, better, withoutBadBenefit } from './attempt.ts';
import { type Mended, mendParts } from './mend-parts.ts';
import { writeAnswer } from './write-answer.ts';

export interface GenerateRequest {
  /** Anything `normalizeProfile` takes. */
  user_json: unknown;
  sender: Sender;
  /** Overrides the type in the profile; `''` is the neutral style. */
  mbti?: string | undefined;
  temperature?: number | undefined;
  seed?: number | undefined;
  /** Where the lead was read: the footer of an email into the EEA says so. Without it the footer says nothing of it. */
  site?: FooterSite | undefined;
  /** `false` leaves the first answer as it came, only checked; for measuring what mending is worth. */
  mend?: boolean;
}

/**
 * The one pipeline: a lead and a sender become a checked email on the given engine. Yields `status` per phase, `token`
 * with the prose so far, each `finding`, and ends with exactly one `done` or `failed`; it never throws. What had arrived
 * before a failure comes with it in `exchanges`. Where a hard rule is broken, the parts that broke it are written anew once,
 * the better of the two is taken, and what is still broken is said in plain words that nobody made up.
 */
export async function* generateEmail(
  request: GenerateRequest,
  engine: Engine,
  signal: AbortSignal,
): AsyncGenerator<PipelineEvent> {
  const exchanges: Exchange[] = [];
  try {
    const normalized = normalizeProfile(request.user_json);
    const { objective, profile_data: profile } = normalized.user_json;
    const { sender } = request;
    const style_profile = mbtiToStyleProfile(request.mbti ?? profile.mbti);
    const lead_profile = buildLeadProfile(normalized.user_json, sender.offer);
    const [top] = lead_profile.facts;
    const fact = top && spokenFact(top, `${sender.offer} ${objective}`, profile.language);
    const schema = answerSchema({ fact, sender, objective });
    const messages = buildMessages({
      objective,
      sender,
      lead_profile,
      style_profile,
      fact,
      parts: schema.required,
    });
    const options = chatOptions({ ...request, num_predict: ANSWER_TOKENS });
    const asked = { messages, schema, options, signal };
    const warnings = new Set(inputWarnings(normalized, sender));
    const frame = { profile, sender, style_profile, objective, fact, lead_profile, site: request.site };

    yield { type: 'status', phase: 'loading' };
    await engine.preload(options, signal);
    yield { type: 'status', phase: 'thinking' };
    const exchange: Exchange = { model: engine.model, options, messages, raw: '' };
    exchanges.push(exchange);
    const first = yield* writeAnswer(engine, asked, (text) => {
      exchange.raw = text;
      const partial = parsePartial(text);
      return partial && previewEmail(partial, frame);
    });
    if (!first.isGuided) warnings.add('schema_refused');

    yield { type: 'status', phase: 'checking' };
    const { answer, how } = parseAnswer(exchange.raw);
    if (how === 'repaired') warnings.add('answer_repaired');
    if (how === 'raw') warnings.add('answer_unparsed');
    let best = attemptOf(answer, frame);
    let mended: Mended | undefined;
    // what was written without the scaffold is marked and left as it is: its parts cannot be told apart
    if (first.isGuided && request.mend !== false) {
      best = withoutBadBenefit(best, frame);
      if (best.broken.size > 0 && best.answer.type === 'parts') {
        yield { type: 'status', phase: 'repairing' };
        mended = await mendParts(engine, asked, exchange.raw, best.broken);
        exchanges.push(mended.exchange);
        if (mended.exchange.failure) warnings.add('repair_failed');
        const second = attemptOf({ ...best.answer, ...mended.parts }, frame);
        best = better(best, withoutBadBenefit(second, frame));
      }
      if (best.broken.size > 0 && best.answer.type === 'parts') {
        const plain = attemptOf(replacePlainly(best.answer, best.broken.keys(), frame), frame);
        // true before long: a tie goes to what nobody made up
        if (plain.broken.size <= best.broken.size) {
          best = plain;
          warnings.add('plain_words');
        }
      }
    }

    for (const finding of best.findings) yield { type: 'finding', finding };
    yield {
      type: 'done',
      written: {
        ...best.email,
        facts: lead_profile.facts.slice(0, 1).map(({ id, field, text }) => ({ id, field, text })),
        findings: best.findings,
        warnings: [...warnings],
        score: best.score,
        user_json: normalized.user_json,
        exchanges,
        stats: addStats(first.stats, mended?.stats),
      },
    };
  } catch (error) {
    yield { type: 'failed', failure: toFailure(error), exchanges };
  }
}

function inputWarnings({ user_json, repairs }: Normalized, sender: Sender): Warning[] {
  const warnings: [Warning, boolean][] = [
    ['profile_repaired', repairs.some(({ why }) => why === 'wrong_type' || why === 'dropped')],
    ['objective_missing', user_json.objective === ''],
    ['sender_incomplete', !sender.name || !sender.offer],
    ['footer_incomplete', !isFooterComplete(sender)],
  ];
  return [
    ...leadSituation(user_json, sender).map(({ code }) => code),
    ...countryNotes(user_json.profile_data, user_json.profile_data.email).map(({ code }) => code),
    ...warnings.filter(([, applies]) => applies).map(([warning]) => warning),
  ];
}

const addStats = (first: ChatStats, second: ChatStats | undefined): ChatStats =>
  second === undefined
    ? first
    : {
        load_ms: first.load_ms + second.load_ms,
        prompt_ms: first.prompt_ms + second.prompt_ms,
        write_ms: first.write_ms + second.write_ms,
        total_ms: first.total_ms + second.total_ms,
        prompt_tokens: first.prompt_tokens + second.prompt_tokens,
        output_tokens: first.output_tokens + second.output_tokens,
      };
