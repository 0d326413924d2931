import { AS_WRITTEN } from '../../language/as-written.ts';
import { QUOTED } from '../../language/quotation-marks.ts';
import { isPageText } from '../../lead/lead-facts.ts';
import { sentencesOf } from '../../lead/sentences.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, languageOf, type Mark, markOf, type RuleInput } from './rule.ts';

/** Single quotation marks: they open behind a blank and a letter follows, so no "'90s" and no "drivers' union". */
const SINGLE =
  /(?<![\p{L}\p{N}])(?:['‘](?=\p{L})([^'‘’\n]*(?:['’]\p{L}[^'‘’\n]*)*)['’](?!\p{L})|‚([^‚‘\n]+)‘)/gu;
/** Fewer words in quotation marks are a name, or not meant. */
const FEWEST_WORDS = 3;
/** Most words of a sentence that only introduces the quotation behind it: "You wrote this last week." */
const MOST_WORDS_BEFORE = 8;

/**
 * What stands in quotation marks, of any kind, and was not said word for word by the lead, the page or the user; and
 * what is given as the lead's writing and was only liked or shared by them, or is the company's, or code's own words.
 */
export function unknownQuotations(input: RuleInput): Mark[] {
  const { about, recent_activity, company_updates } = input.profile;
  const ofKind = (...kinds: string[]) =>
    recent_activity.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const own = [about, input.profile.headline, ...ofKind('authored', 'commented'), ...answerOf(input)];
  const theirs = [...ofKind('reposted', 'liked'), ...company_updates.map(({ text }) => text)];
  const rest = `${knownOfReader(input)} \n ${knownOfSender(input)} \n ${input.objective}`.split('\n');
  const ownFacts = input.lead_profile.facts
    .filter((fact) => fact.field !== 'company_updates' && !/reposted|liked/.test(fact.id) && isPageText(fact))
    .map(({ text }) => text);
  const known = fold([...own, ...theirs, ...rest, input.thread ? input.subject : '']);
  const written = fold([
    ...own,
    ...ownFacts,
    ...input.profile.career_history.map((role) => role.description),
  ]);
  const { text, start } = bodyText(input.body);
  return [...text.matchAll(QUOTED), ...text.matchAll(SINGLE)]
    .filter((match) => {
      const [whole, ...said] = match;
      const quoted = foldOne(said.find(Boolean) ?? '');
      if (quoted.trim().split(' ').length < FEWEST_WORDS) return false;
      const isWritten = AS_WRITTEN[languageOf(input)].test(around(text, match.index, whole));
      return !(isWritten ? written : known).some((source) => source.includes(quoted));
    })
    .map((match) => markOf('body', start + match.index, match[0], 'quote_unknown'));
}

/** What introduces a quotation: its sentence up to it, or a short one before that, or the few words behind it. */
function around(text: string, at: number, whole: string): string {
  const sentences = sentencesOf(text).filter((sentence) => sentence.start <= at);
  const sentence = sentences.at(-1);
  const before = text.slice(sentence?.start ?? 0, at);
  const [behind = ''] = /^,?\s*(?=\p{Ll})[^.!?:;\n]{0,40}/u.exec(text.slice(at + whole.length)) ?? [];
  const last = sentences.at(-2);
  const isIntroduced =
    before.trim() === '' &&
    last !== undefined &&
    last.text.split(' ').length <= MOST_WORDS_BEFORE &&
    !text.slice(last.start, at).includes('\n\n') &&
    last.text.search(QUOTED) < 0;
  return [isIntroduced ? last.text : '', before, behind].join(' \n ');
}

/** In a reply, what they answered. */
const answerOf = ({ thread, lead_profile }: RuleInput): string[] =>
  thread?.kind === 'reply' ? lead_profile.facts.map(({ text }) => text) : [];

/** In scripts without blanks a letter counts as a word. Each with a blank around, so that whole words are compared and none across two statements. */
const foldOne = (text: string): string =>
  ` ${(
    text
      .normalize('NFKC')
      .replace(/\p{Cf}/gu, '')
      .toLowerCase()
      .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' $& ')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')} `;
const fold = (texts: readonly string[]): string[] => texts.map(foldOne);
