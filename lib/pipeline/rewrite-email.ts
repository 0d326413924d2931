import type { Warning, WrittenDraft } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import type { Tweak } from '../draft/task.ts';
import { checkEmail } from '../email/check-email.ts';
import { buildFooter } from '../email/footer.ts';
import { readStrings } from '../email/read-strings.ts';
import { words } from '../email/rules/rule.ts';
import { fillSlots, isWritable, type SentenceSlot, sentenceSlots } from '../email/sentence-slots.ts';
import { withFacts } from '../lead/build-lead-profile.ts';
import { cleanLine } from '../lead/clean-text.ts';
import { ANSWER_TOKENS } from '../prompt/answer-schema.ts';
import { questionMessage, rewriteMessage } from '../prompt/rewrite-message.ts';
import { questionSchema, rewriteSchema } from '../prompt/rewrite-schema.ts';
import { inLanguage } from '../prompt/system-prompt-in-language.ts';
import { NO_STATS } from './add-stats.ts';
import { askAgain } from './ask-again.ts';
import type { Earlier, GenerateRequest } from './generate-request.ts';
import { prepare } from './prepare.ts';
import type { Run } from './run.ts';
import { keepSound, shortened } from './sound-sentences.ts';

/** A sentence of that many words needs no shortening: with fewer it would say less. */
const SHORT_ENOUGH = 12;

/**
 * An email in another manner. Only its sentences are asked for, one by one, so that greeting, quotations, proof points and
 * whatever the user wrote around them stay; the earlier request and its answer are the prefix of this one, so that a server
 * with a prefix cache reads only what is new. A sentence that came out worse by the rules than it was stays as it was.
 */
export async function* rewriteEmail(
  request: GenerateRequest,
  earlier: Earlier,
  tweak: Tweak,
  run: Run,
): AsyncGenerator<PipelineEvent, WrittenDraft> {
  const { user_json, frame, warnings, asked } = prepare({ ...request, fact: earlier.facts[0]?.text });
  const judged = {
    ...frame,
    lead_profile: withFacts(frame.lead_profile, earlier.facts),
    thread: earlier.follows && { kind: earlier.follows },
  };
  const footer = buildFooter(frame.sender, { profile: frame.profile, site: frame.site }, frame.speech);
  const slots = sentenceSlots(earlier.body, frame.sender);
  const named = new Map(
    slots
      .filter(isWritable)
      .filter(({ text }) => tweak !== 'shorter' || words(text).length > SHORT_ENOUGH)
      .map((slot, at): [string, typeof slot] => [`s${at + 1}`, slot]),
  );
  const topic = frame.fact?.text || frame.sender.offer;
  const told = [topic, frame.sender.offer, frame.objective, frame.sender.company].join(' \n ');
  const context = { told, objective: frame.objective, speech: frame.speech };
  const [schema, asking] =
    tweak === 'question'
      ? [questionSchema({ ...context, told: topic }), questionMessage(topic)]
      : [rewriteSchema(named, tweak, context), rewriteMessage(named, tweak)];
  const wish = [asking, ...inLanguage(frame.speech)].join('\n');
  const rewritten = (raw: string): Map<SentenceSlot, string> => {
    const { question = '', ...texts } = readStrings(raw);
    const [opening] = slots;
    if (tweak === 'question') return new Map(opening && question ? [[after(opening), ` ${question}`]] : []);
    return new Map(
      Object.entries(texts).flatMap(([name, text]) => {
        const slot = named.get(name);
        return slot && text.trim() ? [[slot, inCaseOf(slot.text, cleanLine(text))] as const] : [];
      }),
    );
  };
  const { options } = asked;
  // short sentences need no shortening, and a text without sentences nothing at all
  const needsModel = tweak === 'question' || named.size > 0;
  const { raw, stats, isGuided } = !needsModel
    ? NOTHING_ASKED
    : yield* askAgain(
        { earlier, fresh: asked.messages, wish, schema, options: { ...options, num_predict: ANSWER_TOKENS } },
        run,
        (partial) => ({ subject: earlier.subject, body: fillSlots(earlier.body, rewritten(partial)) }),
      );
  const judge = (body: string) => checkEmail({ ...judged, subject: earlier.subject, body, footer });
  const kept = keepSound(earlier.body, rewritten(raw), judge);
  const body =
    tweak === 'shorter' ? shortened(earlier.body, slots, kept, judge) : fillSlots(earlier.body, kept);
  const all = new Set<Warning>(warnings);
  if (!isGuided) all.add('schema_refused');
  if (body === earlier.body) all.add('tweak_unchanged');
  return {
    subject: earlier.subject,
    body,
    footer,
    facts: earlier.facts,
    follows: earlier.follows,
    ranking: earlier.ranking,
    ...judge(body),
    warnings: [...all],
    user_json,
    exchanges: run.exchanges,
    stats,
  };
}

/** What goes on in small letters after a greeting, as in German, still does. */
const inCaseOf = (old: string, text: string): string =>
  /^\p{Ll}/u.test(old) ? `${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

const NOTHING_ASKED = { raw: '', stats: NO_STATS, isGuided: true };

/** The place behind a sentence. */
const after = ({ end }: SentenceSlot): SentenceSlot => ({ kind: 'question', text: '', start: end, end });
