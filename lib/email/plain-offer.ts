import { withoutLinks } from '../lead/untrusted-text.ts';
import { inSentence } from './common-first-word.ts';
import { offeredAct } from './offer-verbs.ts';
import { leadsAway } from './own-address.ts';
import { escapeRegex } from './rules/rule.ts';
import { wholeSentences } from './whole-sentences.ts';

/** An offer that is a sentence with a subject of its own: "We …", "Our …", "It …", "At Corvane we …". */
const HAS_SUBJECT =
  /^(?:we|our|i|my|it|there|this|these|you)(?![\p{L}-])|^imagine\b|^(?:if|when|because|while|once|whether|where)\b.+, |^(?:with|at|from|through) (?:us|our [^,]{2,40}|\p{Lu}\S*(?: \p{Lu}\S*)?)(?:,| (?=(?:you|we|your|our|teams|they|it)\b))/iu;
/** "Corvane makes …", "Corvane's sensors …": the firm is the subject. */
const FINITE =
  /^(?:is|are|makes?|helps?|lets?|gives?|offers?|provides?|builds?|sells?|runs?|turns?|shows?|cuts?|saves?|finds?|does|do|was|has|have|can|will|writes?|reads?|checks?|keeps?|takes?|brings?|connects?|automates?|tracks?|allows?|enables?|delivers?|develops?|designs?|manages?|supplies|supply|supports?|trains?|advises?|speciali[sz]es?|works?|teaches|cleans?|plans?|creates?|produces?)$/i;
/** Who the sender is rather than what they sell. */
const BODY =
  'agency|consultancy|company|firm|studio|start-?up|brewery|bakery|practice|provider|supplier|manufacturer|maker|vendor|distributor|wholesaler|reseller|partner|team|specialists?|experts?|consultants?|advis[eo]rs?|lawyers|engineers|designers|developers|accountants|recruiters|translators';
const IS_BODY = new RegExp(
  `^(?:(an?|the|one of the|your) )?(?:(?!(?:for|that|which|who|with|of|to|by|from|in|and)\\b)[\\p{L}\\p{N}&’'-]+ ){0,3}(?:${BODY})(?:$|,| (?:for|that|which|who|of|in|with|from|based|speciali[sz]\\w+|to)\\b)`,
  'iu',
);
const DONE_FOR = /^(?:speciali[sz]ed|experienced|based|focused|dedicated|committed) (?:in|to|on|with)\b/i;

/**
 * The offer as one or two sentences in the user's own words: "help teams plan" becomes "We help teams plan." `''` where
 * there is none. English.
 */
export function englishOffer(offer: string, company: string): string {
  const [first = '', ...more] = parts(offer, company);
  if (!first) return '';
  const said = [
    asSentence(first, company),
    ...more.filter((text) => text.split(' ').length > 2).map((text) => asSentence(text, company, true)),
  ];
  return said.filter(Boolean).slice(0, 2).map(closed).join(' ');
}

/** The sentences of an offer, without links and the marks of a list; none that asks. */
function parts(offer: string, company: string): string[] {
  const items = itemsOf(offer);
  const isSaid = items.some((item) => HAS_SUBJECT.test(item));
  const text = items.length < 2 ? (items[0] ?? offer) : isSaid ? items.map(closed).join(' ') : series(items);
  return wholeSentences(withoutLinks(text))
    .map((sentence) => sentence.replace(/[\s.;:,!]+$/, ''))
    .filter(
      (sentence) => /\p{L}/u.test(sentence) && !sentence.endsWith('?') && !leadsAway(sentence, company),
    );
}

const itemsOf = (offer: string): string[] => {
  const mark = /^[-*•–]\s/.test(offer)
    ? /(?:^|\s)[-*•–]\s/
    : /^1[.)]\s/.test(offer)
      ? /(?:^|\s)\d[.)]\s/
      : undefined;
  return mark
    ? offer
        .split(mark)
        .map((item) => item.trim())
        .filter(Boolean)
    : [];
};

function asSentence(text: string, company: string, isLater = false): string {
  const rest = withoutFirm(text, company).replace(/^to (?=[a-z])/i, '');
  if (/^(?:(?:we|i) (?:offer|provide|sell|make|do)|we|our|i|my|it)$/i.test(rest)) return '';
  if (/^(?:works|fits|integrates) (?:with|in|on|into)\b/i.test(rest))
    return `It ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`;
  if (HAS_SUBJECT.test(rest) || (company && isOfFirm(rest, company))) return capital(rest);
  const act = offeredAct(rest);
  if (act) return act.who === 'we' ? `We ${act.text}` : `We help you ${act.text}`;
  if (isLater) return capital(rest);
  const isNamed = company !== '' && new RegExp(`^${escapeRegex(company)}(?![\\p{L}\\p{N}])`, 'iu').test(rest);
  const inside = isNamed ? rest : inSentence(rest);
  if (DONE_FOR.test(rest)) return `We are ${inside ?? rest}`;
  const [, article] = IS_BODY.exec(rest) ?? [];
  if (inside && IS_BODY.test(rest)) {
    const isMany =
      /^(?:\S+ ){0,3}(?:[a-z]+ers|specialists|experts|consultants|advis[eo]rs|engineers|accountants|recruiters|translators)\b/i.test(
        rest,
      );
    return `We are ${article || isMany ? inside : `${/^[aeiou]/i.test(inside) ? 'an' : 'a'} ${inside}`}`;
  }
  // a name or not: behind a colon its capital is right either way
  return inside ? `We offer ${inside}` : `Our offer: ${rest}`;
}

/** "Corvane: sensors for ports" without the firm's name, which the signature has. */
const withoutFirm = (text: string, company: string): string => {
  if (!company || !text.toLowerCase().startsWith(company.toLowerCase())) return text;
  const rest = /^(?:\s*[:,|]|\s+[-–—])\s+(.+)$/u.exec(text.slice(company.length))?.[1];
  return rest ?? text;
};

/** Whether a sentence begins with the firm and goes on as a sentence does. */
function isOfFirm(text: string, company: string): boolean {
  if (!text.toLowerCase().startsWith(company.toLowerCase())) return false;
  const after = text.slice(company.length);
  // "Corvane's planner for ports" has no verb
  if (/^['’]s /.test(after))
    return !/^['’]s (?:\S+ )?\S*[^\Ws](?:$| (?:for|that|which|with|in|of|from)\b)/.test(after);
  return FINITE.test(/^ ([\p{L}]+)/u.exec(after)?.[1] ?? '');
}

const series = (items: readonly string[]): string => {
  const all = items
    .map((item) => item.replace(/[.;,]+$/, ''))
    .map((item, at) => (at ? (inSentence(item) ?? item) : item));
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
};

const capital = (text: string): string =>
  // "iPhone" begins as it is written
  /^\p{Ll}\p{Lu}/u.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const closed = (text: string): string => (text ? `${text}${/[.!?]["”’)]?$/.test(text) ? '' : '.'}` : '');
