import { sentencesOf } from '../../lead/sentences.ts';
import { knownOfReader, knownOfSender } from './known.ts';
import { bodyText, type Mark, markOf, type RuleInput } from './rule.ts';

const QUOTED = /"([^"\n]+)"|“([^”\n]+)”|„([^“”\n]+)[“”]|«([^»\n]+)»|»([^«\n]+)«/g;
/** Fewer words in quotation marks are a name, or not meant. */
const FEWEST_WORDS = 3;
/** What says that the reader wrote it; "your profile says" and "you shared" do not. */
const AS_WRITTEN = /\byou (?:wrote|said|posted|noted|mentioned|put it)\b|\byour (?:post|words|comment)\b/i;

/**
 * What stands in quotation marks, of any kind, and was not said word for word by the lead, the page or the user; and
 * what is given as the lead's writing and was only liked or shared by them, or is the company's.
 */
export function unknownQuotations(input: RuleInput): Mark[] {
  const { about, recent_activity, company_updates } = input.profile;
  const ofKind = (...kinds: string[]) =>
    recent_activity.filter(({ kind }) => kinds.includes(kind)).map(({ text }) => text);
  const own = [about, input.profile.headline, ...ofKind('authored', 'commented'), ...answerOf(input)];
  const theirs = [...ofKind('reposted', 'liked'), ...company_updates.map(({ text }) => text)];
  const rest = `${knownOfReader(input)} \n ${knownOfSender(input)} \n ${input.objective}`.split('\n');
  const facts = input.lead_profile.facts;
  const ownFacts = facts
    .filter(({ id, field }) => field !== 'company_updates' && !/reposted|liked/.test(id))
    .map(({ text }) => text);
  const known = fold([...own, ...theirs, ...rest, input.thread ? input.subject : '']);
  const written = fold([
    ...own,
    ...ownFacts,
    ...input.profile.career_history.map((role) => role.description),
  ]);
  const { text, start } = bodyText(input.body);
  return [...text.matchAll(QUOTED)]
    .filter((match) => {
      const [whole, ...said] = match;
      const quoted = foldOne(said.find(Boolean) ?? '');
      if (quoted.trim().split(' ').length < FEWEST_WORDS) return false;
      const sentence = sentencesOf(text).findLast((one) => one.start <= match.index)?.text ?? whole;
      const isWritten = AS_WRITTEN.test(sentence.slice(0, Math.max(0, sentence.indexOf(whole))));
      return !(isWritten ? written : known).some((source) => source.includes(quoted));
    })
    .map((match) => markOf('body', start + match.index, match[0], 'quote_unknown'));
}

/** In a reply, what they answered. */
const answerOf = ({ thread, lead_profile }: RuleInput): string[] =>
  thread?.kind === 'reply' ? lead_profile.facts.map(({ text }) => text) : [];

/** Each with a blank around, so that whole words are compared and none across two statements. */
const foldOne = (text: string): string =>
  ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
const fold = (texts: readonly string[]): string[] => texts.map(foldOne);
