import { countryNotes } from '../compliance/country-notes.ts';
import type { Warning } from '../draft/draft.ts';
import { isFooterComplete } from '../email/footer.ts';
import { buildLeadProfile } from '../lead/build-lead-profile.ts';
import type { RankedFact } from '../lead/lead-facts.ts';
import { leadSituation } from '../lead/lead-situation.ts';
import { type Normalized, normalizeProfile } from '../lead/normalize-profile.ts';
import type { Sender } from '../lead/sender.ts';
import type { UserJson } from '../lead/user-json.ts';
import { chatOptions } from '../model/defaults.ts';
import type { ChatRequest } from '../model/engine.ts';
import { ANSWER_TOKENS, type AnswerSchema, answerSchema } from '../prompt/answer-schema.ts';
import { buildMessages } from '../prompt/build-messages.ts';
import { spokenFact } from '../prompt/spoken-fact.ts';
import { mbtiToStyleProfile } from '../style/mbti-to-style-profile.ts';
import type { AttemptContext } from './attempt.ts';
import type { GenerateRequest } from './generate-request.ts';

/** All that code decides before the model is asked. */
export interface Prepared {
  user_json: UserJson;
  /** What the model is asked, but for the signal. */
  asked: Omit<ChatRequest, 'signal'> & { schema: AnswerSchema };
  /** What its answer is made an email with, and judged by. */
  frame: AttemptContext;
  /** What the email opens on; `undefined` where nothing is known. */
  fact: RankedFact | undefined;
  warnings: Warning[];
}

export function prepare(request: GenerateRequest): Prepared {
  const normalized = normalizeProfile(request.user_json);
  const { objective, profile_data: profile } = normalized.user_json;
  const { sender } = request;
  const style_profile = mbtiToStyleProfile(request.mbti ?? profile.mbti);
  const lead_profile = buildLeadProfile(normalized.user_json, sender.offer);
  const top = chosenFact(lead_profile.facts, request.fact);
  const fact = top && spokenFact(top, `${sender.offer} ${objective}`, profile.language);
  const schema = answerSchema({ fact, sender, objective });
  const parts = schema.required;
  return {
    user_json: normalized.user_json,
    asked: {
      messages: buildMessages({ objective, sender, lead_profile, style_profile, fact, parts }),
      schema,
      options: chatOptions({ ...request, num_predict: ANSWER_TOKENS }),
    },
    frame: { profile, sender, style_profile, objective, fact, lead_profile, site: request.site },
    fact: top,
    warnings: inputWarnings(normalized, sender),
  };
}

/** The fact that the user chose, if the page still says so; else the one that ranks first. */
const chosenFact = (facts: readonly RankedFact[], chosen: string | undefined): RankedFact | undefined =>
  facts.find(({ text }) => text === chosen) ?? facts[0];

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
