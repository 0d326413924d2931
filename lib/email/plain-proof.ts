import type { EmailLanguage } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import { withoutLinks } from '../lead/untrusted-text.ts';
import { hasVerb } from '../prompt/sentence-starts.ts';
import { inSentence } from './common-first-word.ts';
import { leadsAway } from './own-address.ts';
import { wholeSentences } from './whole-sentences.ts';

/** Longest proof, in words: a longer one is cut where a sentence ends, or left out. */
const LONGEST_PROOF = 30;
/** Words that only say that it is a proof. */
const LABEL =
  /^(?:(?:customer |success )?(?:case(?: study)?|story|example|result|proof|reference|(?:zum )?beispiel|referenz|exemple|ejemplo|exemplo|esempio|voorbeeld)\s*:|(?:for example|for instance|e\.\s?g\.|par exemple|por ejemplo|por exemplo|per esempio|bijvoorbeeld|bijv\.)[,:]?)\s+/i;
/** What only led to a page that is gone. */
const LEFT_OVER =
  /^(?:(?:customer |our )?(?:case|case study|details|more|story|website|link|see|read more|proof|reference)s?)?[\s:.,;–—-]*$/i;
/** Where a page is named without "https". */
const POINTER = /[\s;,(–—-]+(?:see|details|more|read more|story)?[:\s]*[\p{L}\p{N}.-]+\.\p{L}{2,}\/\S*\)?$/iu;
const CUSTOMERS = /^(?:our )?(?:customers?|clients?|references)(?: include)?:\s*/i;
/** A deed without a doer: "Cut stops by 38 %", "Trusted by 40 ports". */
const NO_SUBJECT =
  /^(?:(?:\p{L}{3,}ed|used|cut|won|built|made|ran|sold|grew|taught|led|kept|brought|took|saw|got|gave|hit|held|spent|lost|paid) (?=[\p{Ll}\p{N}])(?!(?:is|are|was|were|has|have|had|cut|won|saved|grew)\b)|(?:[Hh]elped|[Ss]aved|[Rr]educed|[Ii]ncreased|[Tt]rained|[Ss]upported|[Ss]erved|[Bb]uilt|[Ww]on|[Cc]ut) )/u;

/** What of a proof can be told: no link, no question, no mark of a list; `''` where nothing is left. */
export function toldProof(proof: string, company: string): string {
  const bare =
    proof
      .trim()
      .replace(/^[-*•–]\s+/, '')
      .split(/\s[-*•]\s(?=\p{L})/u)[0] ?? '';
  const isList = /^[-*•–]\s/.test(proof.trim());
  const kept: string[] = [];
  for (const text of wholeSentences(
    withoutLinks(isList ? bare : proof)
      .replace(POINTER, '')
      .replace(LABEL, ''),
  )) {
    if (/[?？]["”»]?$/.test(text) || leadsAway(text, company) || LEFT_OVER.test(text)) continue;
    if ([...kept, text].join(' ').split(/\s+/).length > LONGEST_PROOF || kept.length === 2) break;
    kept.push(text);
  }
  return kept.join(' ').replace(/[!:;,]+$/, (mark) => (mark.startsWith('!') ? '.' : ''));
}

/** A proof as a sentence, or as an example where it is none. */
export function proofAsSentence(text: string, language: EmailLanguage): string {
  const { example } = wordingOf(language);
  if (language !== 'en') return inLanguage(text, language);
  if (CUSTOMERS.test(text)) return closed(`Among our customers: ${text.replace(CUSTOMERS, '')}`);
  const isOurs = /^(?:we|our|i)\b/i.test(text) && /\s\S+\s/.test(text);
  if (isOurs) return closed(`${text.charAt(0).toUpperCase()}${text.slice(1)}`);
  if (NO_SUBJECT.test(text) || NO_SUBJECT.test(lowered(text)))
    return closed(example(inSentence(text) ?? lowered(text)));
  if (/^(?:\p{Lu}|\p{N}).*[.!]$/u.test(text)) return text;
  const isClause = /^\p{Lu}/u.test(text) && /\s/.test(text) && !/["“:]/.test(text) && hasVerb(text);
  return closed(isClause ? text : example(text.replace(/[.!]+$/, '')));
}

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const closed = (text: string): string => `${text}${/[.!]["”»]?$/.test(text) ? '' : '.'}`;

function inLanguage(text: string, language: Exclude<EmailLanguage, 'en'>): string {
  const { example } = wordingOf(language);
  const own = text.replace(OTHER_CUSTOMERS, '');
  if (SPOKEN_EXAMPLE.test(own)) return closed(`Zum Beispiel ${own.replace(SPOKEN_EXAMPLE, '')}`);
  if (OURS.test(own)) return closed(`${own.charAt(0).toUpperCase()}${own.slice(1)}`);
  if (own === text && /^(?:\p{Lu}|\p{N}).*[.!]$/u.test(own)) return own;
  const inside =
    language === 'de'
      ? own
      : own.replace(/^(?:Une?|Les?|La|Los|Las|El|Il|Gli|Uno?|Una|Um|Uma|Os?|As?|Een|De|Het) /, lowered);
  return closed(example(inside.replace(/[.!]+$/, '')));
}

const OTHER_CUSTOMERS =
  /^(?:unsere )?(?:kunden|referenzen|clients|références|clientes|referencias|clienti|referências|klanten|referenties)\s*:\s*/i;
/** Behind it stands the verb: "z. B. spart ein Hafen". */
const SPOKEN_EXAMPLE = /^(?:zum beispiel|z\.\s?b\.) /i;
const OURS =
  /^(?:wir|unser\p{Ll}*|ich|nous|notre|nos|nuestr[oa]s?|nosotros|nós|noss[oa]s?|noi|i nostri|il nostro|la nostra|wij|we|onze?)(?!\p{L})/iu;
