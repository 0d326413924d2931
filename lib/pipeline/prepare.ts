import { countryNotes } from '../compliance/country-notes.ts';
import type { Ranking, Warning } from '../draft/draft.ts';
import { isFooterComplete } from '../email/footer.ts';
import type { Speech } from '../language/email-language.ts';
import { buildLeadProfile, type LeadProfile, trimProfile } from '../lead/build-lead-profile.ts';
import { BEST_FACTS, isPageText, type RankedFact } from '../lead/lead-facts.ts';
import { leadSituation } from '../lead/lead-situation.ts';
import { type Normalized, normalizeProfile } from '../lead/normalize-profile.ts';
import type { Sender } from '../lead/sender.ts';
import { shownProfile } from '../lead/untrusted-profile.ts';
import type { UserJson } from '../lead/user-json.ts';
import { chatOptions } from '../model/defaults.ts';
import type { ChatRequest } from '../model/engine.ts';
import { ANSWER_TOKENS, type AnswerSchema, answerSchema } from '../prompt/answer-schema.ts';
import { buildMessages, type PromptParts } from '../prompt/build-messages.ts';
import { estimatePrompt } from '../prompt/estimate-tokens.ts';
import { type SpokenFact, spokenFact } from '../prompt/spoken-fact.ts';
import { mbtiToStyleProfile } from '../style/mbti-to-style-profile.ts';
import { applyVoice } from '../style/voice/apply-voice.ts';
import type { AttemptContext } from './attempt.ts';
import type { Earlier, GenerateRequest } from './generate-request.ts';
import { LEXICAL } from './rank-by-meaning.ts';
import { languageWarnings, speechFor } from './speech-for.ts';

/** Most tokens of a first request, however much is known of the lead. A long offer of the user's own may exceed it. */
const PROMPT_TOKENS = 1100;

/** All that code decides before the model is asked. */
export interface Prepared {
  user_json: UserJson;
  /** What the model is asked, but for the signal. */
  asked: Omit<ChatRequest, 'signal'> & { schema: AnswerSchema<string> };
  /** What the messages were made of. */
  prompt: PromptParts;
  /** What its answer is made an email with, and judged by. */
  frame: AttemptContext;
  /** What the email opens on; `undefined` where nothing is known. */
  fact: RankedFact | undefined;
  ranking: Ranking;
  warnings: Warning[];
}

export function prepare(request: GenerateRequest): Prepared {
  const normalized = normalizeProfile(request.user_json);
  const { objective, profile_data } = normalized.user_json;
  const profile = shownProfile(profile_data);
  const { sender } = request;
  const { how, nearness } = request.meaning ?? LEXICAL;
  const speech = speechFor(request, normalized.user_json);
  const style = mbtiToStyleProfile(request.mbti ?? profile.mbti);
  const style_profile = applyVoice(style, request.voice, speech.language);
  const lead_profile = factsFor(
    speech,
    buildLeadProfile({ objective, profile_data: profile }, sender.offer, { nearness }),
  );
  const top = chosenFact(lead_profile.facts, request);
  const fact = top && spokenFact(top, `${sender.offer} ${objective}`, profile.language, speech.language);
  const schema = answerSchema({ fact, sender, objective, speech });
  const { token_ratio = 1 } = request;
  const prompt = { objective, sender, lead_profile, style_profile, fact, parts: schema.required, speech };
  trimProfile(lead_profile, () => estimatePrompt(buildMessages(prompt)) * token_ratio <= PROMPT_TOKENS);
  return {
    user_json: normalized.user_json,
    prompt,
    asked: {
      messages: buildMessages(prompt),
      schema,
      options: chatOptions({ ...request, num_predict: ANSWER_TOKENS }),
    },
    frame: { profile, sender, style_profile, objective, fact, lead_profile, speech, site: request.site },
    fact: top,
    ranking: { ...how, facts: lead_profile.facts.slice(0, BEST_FACTS) },
    warnings: [
      ...inputWarnings(normalized, sender),
      ...languageWarnings(speech, request, normalized.user_json),
    ],
  };
}

/** How the fact is said to the lead. */
export const spoken = (
  fact: RankedFact,
  { sender, objective, profile, speech }: AttemptContext,
): SpokenFact => spokenFact(fact, `${sender.offer} ${objective}`, profile.language, speech?.language);

/** What is put together here is in English: an email in another language neither quotes nor retells it. */
const factsFor = ({ language }: Speech, lead: LeadProfile): LeadProfile =>
  language === 'en' ? lead : { ...lead, facts: lead.facts.filter(isPageText) };

/** The fact that the user chose, if the page still says so; else the best, or the best that is new. */
function chosenFact(
  facts: readonly RankedFact[],
  { fact: chosen, task, versions = [] }: GenerateRequest,
): RankedFact | undefined {
  const used = new Set(openedOn(versions));
  const fresh = task?.type === 'other_fact' ? facts.find(({ text }) => !used.has(text)) : undefined;
  return fresh ?? facts.find(({ text }) => text === chosen) ?? facts[0];
}

/** Texts of the facts that emails have opened on. */
export const openedOn = (versions: readonly Earlier[]): string[] =>
  versions.flatMap(({ facts }) => facts.map(({ text }) => text));

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
