import { withoutSalutation } from '../email/reply-kind.ts';
import { words } from '../email/rules/rule.ts';
import { replyThread } from '../email/thread.ts';
import { EmailLanguage } from '../language/email-language.ts';
import { sentencesOf } from '../lead/sentences.ts';
import { dropInstructions } from '../lead/untrusted-text.ts';
import { type AnswerPart, answerSchema } from '../prompt/answer-schema.ts';
import { repairSchema } from '../prompt/repair-message.ts';
import { inLanguage } from '../prompt/system-prompt-in-language.ts';
import { replyMessage } from '../prompt/thread-message.ts';
import { findClosing } from '../style/voice/forms.ts';
import { htmlText } from '../style/voice/mail/html-text.ts';
import { ownLines } from '../style/voice/mail/own-text.ts';
import type { Earlier, GenerateRequest } from './generate-request.ts';
import { type Prepared, prepare, spoken as spokenOf } from './prepare.ts';
import { threadOf } from './thread-of.ts';

/** Longest part of an answer that the model is shown, in characters. */
const LONGEST = 900;
/** Most of their questions that are quoted. */
const MOST_QUESTIONS = 3;

/**
 * A reply to what the lead wrote back. Their words are a fact like those of their page, and as little trusted; what the
 * sender says still comes from the offer. Their questions are left to the user, each with a gap that is marked.
 */
export function prepareReply(request: GenerateRequest, earlier: Earlier, answer: string): Prepared {
  const prepared = prepare({ ...request, fact: earlier.facts[0]?.text });
  const { frame } = prepared;
  const said = dropInstructions(withoutSalutation(ownAnswer(answer))).slice(0, LONGEST);
  const sentences = sentencesOf(said).map(({ text }) => text.replace(/["“”„«»]/g, ''));
  const questions = sentences.filter(isQuestion).slice(0, MOST_QUESTIONS);
  const told = sentences.filter(isStatement).join(' ');
  const fact = { id: 'answer#0', field: 'answer', text: said, score: 1 };
  const spoken = told ? spokenOf({ ...fact, text: told }, frame) : undefined;
  // nothing of theirs may be left: quoted mail only, or what is no word to a reader
  const lead_profile = said
    ? { ...frame.lead_profile, facts: [fact, ...frame.lead_profile.facts] }
    : frame.lead_profile;
  const parts: AnswerPart[] = spoken?.isRetold ? ['opening', 'offer', 'question'] : ['offer', 'question'];
  return {
    ...prepared,
    fact: said ? fact : undefined,
    warnings: [...prepared.warnings, ...(questions.length > 0 ? (['question_open'] as const) : [])],
    frame: {
      ...frame,
      fact: spoken,
      lead_profile,
      proof: [],
      thread: replyThread(earlier.subject, questions, frame.speech),
    },
    asked: {
      ...prepared.asked,
      schema: repairSchema(answerSchema({ ...frame, fact: spoken, also: said }), parts),
      messages: [
        ...threadOf(earlier, prepared.asked.messages),
        {
          role: 'user',
          content: [replyMessage(said, spoken, parts), ...inLanguage(frame.speech)].join('\n'),
        },
      ],
    },
  };
}

/** What has fewer words is a courtesy: "Hi Maya,". */
const FEWEST_WORDS = 4;
const COURTESY =
  /^(thanks|thank you|many thanks|danke|vielen dank|herzlichen dank|merci|gracias|muchas gracias|obrigad[oa]|grazie|bedankt|dank)\b|^(best|kind|viele|mit freundlichen|beste|cordialement|bien|saludos|atenciosamente|cordiali|groeten|met vriendelijke)\b.{0,24}$/iu;
const isStatement = (sentence: string): boolean =>
  !isQuestion(sentence) && words(sentence).length >= FEWEST_WORDS && !COURTESY.test(sentence);
const isQuestion = (sentence: string): boolean => /[?？]$/.test(sentence);

const HTML = /<(?:br|p|div|table|ul|ol|html|body|blockquote)\b[^>]*>/i;

/** What they wrote themselves: no quoted mail, no sign-off and signature; of pasted HTML the text. */
export function ownAnswer(answer: string): string {
  const lines = ownLines(HTML.test(answer) ? htmlText(answer) : answer);
  // what somebody still says below is not to be lost
  const end = lines.findIndex(
    (line, at) =>
      at > 0 && isSignOff(line) && !lines.slice(at + 1).some((later) => /[.!?]$/.test(later.trim())),
  );
  return (end < 0 ? lines : lines.slice(0, end)).join('\n').trim();
}

/** A word of thanks may as well begin an answer. */
const THANKS = /^(thank|cheers|danke|vielen dank|merci|(muchas )?gracias|obrigad|grazie|bedankt|dank)/i;
const isSignOff = (line: string): boolean =>
  !THANKS.test(line.trim()) &&
  EmailLanguage.options.some((language) => findClosing(line, language) !== undefined);
