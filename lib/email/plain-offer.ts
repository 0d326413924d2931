import { sentencesOf } from '../lead/sentences.ts';
import { withoutLinks } from '../lead/untrusted-text.ts';

/** An offer that is a sentence with a subject of its own: "We …", "Our …", "It …", "There is …". */
const HAS_SUBJECT = /^(?:we|our|i|my|it|there|this|these|you)\b|^with (?:us|our [^,]{2,40}|\p{Lu}\S*), /iu;
/** "Corvane makes …", "Corvane's sensors …": the firm is the subject. */
const FINITE =
  /^(?:is|are|makes?|helps?|lets?|gives?|offers?|provides?|builds?|sells?|runs?|turns?|shows?|cuts?|saves?|finds?|does|do|was|has|have|can|will|writes?|reads?|checks?|keeps?|takes?|brings?|connects?|automates?|tracks?|allows?|enables?|delivers?|develops?|designs?|manages?|supplies|supply|supports?|trains?|advises?)$/i;
/** What the sender does, in the form of an order, of a third person, or of a gerund. */
const VERBS: Readonly<Record<string, string>> = Object.fromEntries(
  'help make build sell provide offer run give let enable allow deliver develop design create supply support train advise automate manage connect track cut save reduce improve turn show find test check review write read plan teach host rent lease buy install repair maintain clean ship move store print translate record measure monitor detect predict forecast match sort pack pay collect protect secure audit coach recruit place staff bring keep take do use work simplify speed increase grow boost lower prevent stop replace replaces integrate analyse analyze visualise visualize optimise optimize streamline consult'
    .split(' ')
    .flatMap((verb) => [
      [verb, verb],
      [thirdOf(verb), verb],
      [gerundOf(verb), verb],
    ]),
);

/**
 * The offer as one or two sentences in the user's own words: "help teams plan" becomes "We help teams plan." `''` where
 * there is none. English.
 */
export function englishOffer(offer: string, company: string): string {
  const [first = '', ...more] = parts(offer);
  if (!first) return '';
  const said = [
    asSentence(first, company),
    ...more.filter((text) => text.split(' ').length > 3).map(capital),
  ];
  return said.slice(0, 2).map(closed).join(' ');
}

/** The sentences of an offer, without links and the marks of a list; none that asks. */
function parts(offer: string): string[] {
  const isList = /^[-*•–]\s/.test(offer);
  const items = offer.split(/(?:^|\s)[-*•–]\s/).map((item) => item.trim());
  const text = isList ? series(items.filter(Boolean)) : offer;
  return sentencesOf(withoutLinks(text))
    .map((sentence) => sentence.text.replace(/[\s.;:,!]+$/, ''))
    .filter((sentence) => sentence !== '' && !sentence.endsWith('?'));
}

function asSentence(text: string, company: string): string {
  const rest = text.replace(/^to (?=[a-z])/i, '');
  const word = (/^[\p{L}'’-]+/u.exec(rest)?.[0] ?? '').toLowerCase();
  if (HAS_SUBJECT.test(rest)) return capital(rest);
  if (company && isOfFirm(rest, company)) return capital(rest);
  // "training for crews" is a thing as well
  const isNoun = /^\S+ing(?:$| (?:for|in|on|and|of|with|at)\b)/i.test(rest);
  const verb = isNoun ? undefined : VERBS[word];
  // "design reviews" are a thing, "design parts for you" is done: a verb has an object with a word of its own before it
  if (verb && (word !== verb || ALWAYS_VERB.test(rest))) return `We ${verb}${rest.slice(word.length)}`;
  return `We offer ${lowerFirst(rest)}`;
}

/** Verbs that are no nouns, or that something stands behind which only an object begins with. */
const ALWAYS_VERB =
  /^(?:help|make|build|sell|provide|offer|give|let|enable|allow|deliver|develop|create|supply|advise|automate|connect|reduce|improve|teach|install|maintain|translate|detect|predict|prevent|replace|integrate|analy[sz]e|visuali[sz]e|optimi[sz]e|streamline|simplify|keep|take|do|bring|protect|recruit|increase|grow|boost|lower|measure|collect|pay|write|read|find|buy|sort)\b|^\S+ (?:an?|the|your|our|their|you|teams?|companies|people|customers|all|any|every|both|how)\b/i;

/** Whether a sentence begins with the firm and goes on as a sentence does. */
function isOfFirm(text: string, company: string): boolean {
  if (!text.toLowerCase().startsWith(company.toLowerCase())) return false;
  const after = text.slice(company.length);
  return /^['’]s /.test(after) || FINITE.test(/^ ([\p{L}]+)/u.exec(after)?.[1] ?? '');
}

const series = (items: readonly string[]): string => {
  const all = items.map((item) => lowerFirst(item.replace(/[.;,]+$/, '')));
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

/** Words that a sentence's beginning gives a capital; names ("Kubernetes", "SAP", "iPhone", "McKinsey-style") keep theirs. */
const COMMON_FIRST =
  /^(?:an?|the|one|two|three|four|five|some|all|every|any|more|less|fewer|better|faster|cheaper|easy|simple|fast|free|new|modern|smart|full|complete|custom|tailored|managed|digital|automated|automatic|affordable|local|green|renewable|recycled|online|mobile|remote|secure|open|low|high|real|end|on|in|for|from|with|software|hardware|services?|solutions?|tools?|platforms?|apps?|sensors?|training|consulting|support|help|advice|reviews?|audits?|interviews?|batteries|panels?|cameras?|marketing|sales|accounting|bookkeeping|payroll|recruiting|logistics|data|cloud|video|web|website|content|design|development|translation|insurance|financing|leasing|cleaning|security|energy|heating|cooling|packaging|printing|printed|machine|machines|equipment|spare|parts)\b/i;
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}*(?=[\s,-]|$)/u.test(text) &&
  (COMMON_FIRST.test(text) ||
    /^\p{Lu}\p{Ll}+(?:ing|ed|tion|ment|s(?= (?:and|for|that|which|with|in|on)))\b(?! \p{Lu})/u.test(text))
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
const capital = (text: string): string =>
  // "iPhone" begins as it is written
  /^\p{Ll}\p{Lu}/u.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const closed = (text: string): string => `${text}${/[.!?]$/.test(text) ? '' : '.'}`;

function thirdOf(verb: string): string {
  if (/(?:ch|sh|x|ss|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function gerundOf(verb: string): string {
  if (/(?:cut|run|let|stop|plan|ship|get)$/.test(verb)) return `${verb}${verb.slice(-1)}ing`;
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
}
