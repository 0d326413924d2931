import type { WrittenDraft } from '../draft/draft.ts';
import type { PipelineEvent } from '../draft/draft-event.ts';
import { checkEmail } from '../email/check-email.ts';
import { emailFrame } from '../email/email-frame.ts';
import { finishSubject, plainMarks } from '../email/finish-email.ts';
import { buildFooter } from '../email/footer.ts';
import { closing, greeting } from '../email/greeting.ts';
import { readStrings } from '../email/read-strings.ts';
import { fillSlots, isWritable, type SentenceSlot, sentenceSlots } from '../email/sentence-slots.ts';
import type { EmailLanguage } from '../language/email-language.ts';
import { typeset } from '../language/typeset.ts';
import { withFacts } from '../lead/build-lead-profile.ts';
import { cleanLine } from '../lead/clean-text.ts';
import { quotation } from '../prompt/quotation.ts';
import type { NamedSentences } from '../prompt/rewrite-schema.ts';
import { TRANSLATION_TOKENS, translationMessage, translationSchema } from '../prompt/translation.ts';
import { askAgain } from './ask-again.ts';
import type { Earlier, GenerateRequest } from './generate-request.ts';
import { prepare } from './prepare.ts';
import type { Run } from './run.ts';

type Sentence = NamedSentences extends ReadonlyMap<string, infer One> ? One : never;

/**
 * An email in another language, sentence by sentence. Where it has greeting and closing, code writes them, and the footer, and what is quoted
 * stays in the words in which it was said. Nobody here can check a translation beyond numbers and quotations: it is marked so.
 */
export async function* translateEmail(
  request: GenerateRequest,
  earlier: Earlier,
  language: EmailLanguage,
  run: Run,
): AsyncGenerator<PipelineEvent, WrittenDraft> {
  const prepared = prepare({ ...request, fact: earlier.facts[0]?.text });
  const { user_json, frame, asked } = prepared;
  const { speech = { language, address: 'formal' } } = frame;
  const slots = sentenceSlots(earlier.body, { proof: [] });
  const named = new Map<string, SentenceSlot & { kind: 'statement' | 'question' }>(
    slots.filter(isWritable).map((slot, at) => [`s${at + 1}`, slot]),
  );
  const subject: Sentence = { kind: 'phrase', text: earlier.subject };
  const sentences = new Map<string, Sentence>([...named, ['subject', subject]]);
  const quoted = slots.filter(({ kind }) => kind === 'fixed');

  const subjectOf = (raw: string) =>
    typeset(finishSubject(readStrings(raw).subject ?? '') || earlier.subject, language);
  const bodyOf = (raw: string): string => {
    const texts = readStrings(raw);
    const written = new Map<SentenceSlot, string>();
    for (const [name, slot] of named) if (texts[name]?.trim()) written.set(slot, cleanLine(texts[name]));
    const fact = frame.fact && plainMarks(quotation(frame.fact, speech));
    for (const slot of quoted) if (fact && sharesQuotation(slot.text, fact)) written.set(slot, fact);
    return typeset(inNewFrame(fillSlots(earlier.body, written)), language);
  };
  const inNewFrame = (body: string): string => {
    const old = emailFrame(body);
    const close = old.closing
      ? body.slice(0, old.closing.start) +
        closing(frame.sender.name, frame.style_profile, speech) +
        body.slice(old.closing.end)
      : body;
    return old.greeting
      ? greeting(frame.profile, frame.style_profile, speech) + close.slice(old.greeting.end)
      : close;
  };
  const wish = translationMessage(sentences, speech);
  const { raw, stats, isGuided } = yield* askAgain(
    {
      earlier,
      fresh: asked.messages,
      wish,
      schema: translationSchema(sentences),
      options: { ...asked.options, num_predict: TRANSLATION_TOKENS },
    },
    run,
    (partial) => ({ subject: subjectOf(partial), body: bodyOf(partial) }),
  );
  const came = readStrings(raw);
  const isWhole = [...named.keys()].every((name) => came[name]?.trim());
  const email = {
    subject: subjectOf(raw),
    body: bodyOf(raw),
    footer: buildFooter(frame.sender, { profile: frame.profile, site: frame.site }, speech),
  };
  const checked = checkEmail({
    ...frame,
    ...email,
    lead_profile: withFacts(frame.lead_profile, earlier.facts),
    thread: earlier.follows && { kind: earlier.follows },
    translated: true,
  });
  return {
    ...email,
    ...checked,
    facts: earlier.facts,
    follows: earlier.follows,
    ranking: earlier.ranking,
    warnings: [
      ...new Set([
        ...prepared.warnings.filter((known) => known !== 'other_language'),
        'language_unchecked' as const,
        ...(isWhole ? [] : (['partly_translated'] as const)),
        ...(isGuided ? [] : (['schema_refused'] as const)),
      ]),
    ],
    user_json,
    exchanges: run.exchanges,
    stats,
  };
}

/** Whether two quotations, with whatever stands before them, quote the same. */
const sharesQuotation = (one: string, other: string): boolean => {
  const inner = (text: string) => /["“„«»]\s*(.+?)\s*["”“»«]/u.exec(text)?.[1] ?? text;
  return inner(one) === inner(other);
};
