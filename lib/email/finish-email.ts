import { type EmailLanguage, ENGLISH } from '../language/email-language.ts';
import { REPLY_PREFIX } from '../language/reply-prefix.ts';
import { ruleWordsOf } from '../language/rule-words.ts';
import { typeset } from '../language/typeset.ts';
import { wordingOf } from '../language/wording.ts';
import { cleanLine, cleanText } from '../lead/clean-text.ts';
import { parsePersonName } from '../lead/person-name.ts';
import { sentencesOf } from '../lead/sentences.ts';
import type { ProfileData } from '../lead/user-json.ts';
import type { StyleProfile } from '../style/mbti-to-style-profile.ts';
import { buildFooter, type FooterSite } from './footer.ts';
import { closing, greeting } from './greeting.ts';
import { plainEmail } from './model-notes.ts';
import type { Answer } from './parse-answer.ts';
import { fillPlaceholders } from './placeholders.ts';
import { type PlainContext, plainOpening, proofSentence } from './plain-parts.ts';
import { plainSubject } from './plain-subject.ts';
import { words } from './rules/rule.ts';
import { safeBody, safeSubject } from './safe-fixes.ts';
import type { Thread } from './thread.ts';

export interface FinishContext extends PlainContext {
  profile: ProfileData;
  style_profile: StyleProfile;
  /** What goes around an email that follows another one. */
  thread?: Thread | undefined;
  /** Where the lead was read, for the footer. */
  site?: FooterSite | undefined;
}

export interface FinishedEmail {
  subject: string;
  /** Greeting, paragraphs and closing, a blank line between; no footer. */
  body: string;
  footer: string;
}

/** Makes an answer an email: code writes greeting, closing and footer, fills placeholders and cleans up. */
export function finishEmail(answer: Answer, context: FinishContext): FinishedEmail {
  const email = assemble(answer, context, answer.type === 'email' ? safeBody : (text) => text);
  const hasText = answer.type === 'email' && answer.body.trim() !== '' && !context.thread;
  return hasText
    ? { ...email, subject: safeSubject(email.subject, context) || plainSubject(context) }
    : email;
}

function assemble(
  answer: Answer,
  context: FinishContext,
  mend: (text: string, language: EmailLanguage) => string,
): FinishedEmail {
  const values = placeholderValues(context);
  const tidy = (text: string) => fillPlaceholders(plainMarks(cleanText(text)), values);
  const middle =
    answer.type === 'parts'
      ? paragraphs(answer, context, (text) => cleanLine(tidy(text)))
      : mend(
          tidy(withoutFrame(plainEmail(cleanText(answer.body)), context)),
          context.speech?.language ?? 'en',
        );
  const body = [
    greeting(context.profile, context.style_profile, context.speech),
    middle,
    closing(context.sender.name, context.style_profile, context.speech),
  ];
  return {
    subject:
      context.thread?.subject ??
      typeset(finishSubject(tidy(answer.subject)), context.speech?.language ?? 'en'),
    body: typeset(body.filter(Boolean).join('\n\n'), context.speech?.language ?? 'en'),
    footer: buildFooter(context.sender, { profile: context.profile, site: context.site }, context.speech),
  };
}

/** The parts as text: what the lead does, what the sender does with a proof of it, the question. */
function paragraphs(
  { opening, offer, benefit, question }: Extract<Answer, { type: 'parts' }>,
  context: FinishContext,
  tidy: (text: string) => string,
): string {
  // while the answer is still coming, nothing may stand behind the words that grow
  const proof = question && proofSentence(context);
  const said = offer && [tidy(offer), tidy(benefit)].filter(Boolean).join(' ');
  const isLong = sentencesOf(`${said} ${proof}`).length > PARAGRAPH_SENTENCES;
  const offered = said && [said, proof].filter(Boolean).join(isLong ? '\n\n' : ' ');
  const { thread } = context;
  const opened = thread ? [thread.before, tidy(opening)] : [tidy(opening || plainOpening(context))];
  // the last words wait, like the proof, until all before them is there
  const after = question && thread?.after;
  const text = [opened.filter(Boolean).join(' '), thread?.open, offered, tidy(question), after]
    .filter(Boolean)
    .join('\n\n');
  const isShort = !thread && /[?？]$/.test(text) && words(text).length < FEWEST_WANTED;
  const { language, address } = context.speech ?? ENGLISH;
  return isShort ? `${text} ${wordingOf(language).easy_no[address]}` : text;
}

/** Targets of the email rules: sentences a paragraph, words of a body. */
const PARAGRAPH_SENTENCES = 3;
const FEWEST_WANTED = 50;

/** What of an unfinished answer can be shown: like the finished email, without its closing. */
export function previewEmail(answer: Answer, context: FinishContext): { subject: string; body: string } {
  // a sentence that is not whole yet cannot be mended
  const { subject, body } = assemble(answer, context, (text) => text);
  const end = `\n\n${closing(context.sender.name, context.style_profile, context.speech)}`;
  return { subject, body: body.endsWith(end) ? body.slice(0, -end.length) : body };
}

/** A whole email comes with the model's own greeting and sign-off: code writes those. */
function withoutFrame(body: string, { sender, speech }: FinishContext): string {
  const own = [ruleWordsOf('en'), ruleWordsOf(speech?.language ?? 'en')];
  const bare = own
    .reduce((text, { salutation, sign_off }) => text.replace(salutation, '').replace(sign_off, ''), body)
    .trim();
  return bare.endsWith(sender.name) && sender.name ? bare.slice(0, -sender.name.length).trimEnd() : bare;
}

/** No "Subject:" or "Re:" before it, no quotes around it and none that is alone, no full stop after it. */
export const finishSubject = (subject: string): string =>
  cleanLine(subject)
    .replace(REPLY_PREFIX, '')
    .replace(/[.\s]+$/, '')
    .replace(/^(["'“”]+)([^"“”]*)["'“”]+$/, '$2')
    .replace(/^"(?=[^"]*$)|(?<=^[^"]*)"$/, '')
    .replace(/[.\s]+$/, '');

/** Curly quotes and dashes give a machine away: plain ones, with commas for spaced dashes. */
export const plainMarks = (text: string): string =>
  text
    .replace(/[“”„]|«\s?|\s?»/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/ ?— ?| – /g, ', ')
    .replace(/…/g, '...')
    // the schema's words have no full stops: "2 a m"
    .replace(/(?<=\d )([ap]) m\b\.?/g, '$1.m.')
    .replace(/(?<=[a-z]s')(?=[a-z]{3})/g, ' ');

function placeholderValues({ profile, sender }: FinishContext) {
  const name = parsePersonName(profile.name, `${profile.location} ${profile.country}`);
  return {
    first_name: name.given,
    name: name.full,
    company: profile.current_company,
    title: profile.current_title,
    sender_name: sender.name,
    sender_company: sender.company,
    sender_title: sender.title,
  };
}
