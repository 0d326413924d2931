import type { EmailLanguage } from '../language/email-language.ts';
import { wordingOf } from '../language/wording.ts';
import { withoutLinks } from '../lead/untrusted-text.ts';
import { functionWordsOf } from '../pages/text-language.ts';
import { leadsAway } from './own-address.ts';
import { wholeSentences } from './whole-sentences.ts';

type Others = Exclude<EmailLanguage, 'en'>;

/** An offer that is a sentence of the sender's already: "Wir …", "Chez Corvane, nous …", "Ayudamos …". */
const OWN_SUBJECT =
  /^(?:wir|unser\p{Ll}*|ich|mit uns|nous|notre|nos|je|avec nous|nuestr[oa]s?|nosotros|con noi|noss[oa]s?|nós|a nossa|o nosso|os nossos|as nossas|nostr[oaie]|noi|i nostri|le nostre|il nostro|la nostra|wij|we|ons|onze|ik|met ons)(?!\p{L})|^(?!(?:am|em|r|t)[oóa]s)\p{L}{2,}(?:amos|emos|imos|iamo)(?= )/iu;
const AT_FIRM = 'bei|mit|chez|avec|en|con|em|na|no|com|in|da|bij|met';
/** "hilft Teams", "propose des capteurs": what the firm does, without its name. */
const DEEDS: Readonly<Record<Others, RegExp>> = {
  de: /^(?:hilft|bietet|baut|macht|entwickelt|liefert|unterstützt|ermöglicht|verkauft|berät|plant|erstellt|spart|senkt|vermittelt|schult)(?= )/iu,
  fr: /^(?:aide|propose|fabrique|développe|offre|vend|permet|fournit|accompagne|conçoit)(?= )/iu,
  es: /^(?:ayuda|ofrece|fabrica|desarrolla|vende|permite|diseña|suministra)(?= )/iu,
  it: /^(?:aiuta|produce|sviluppa|vende|permette|fornisce|progetta)(?= )/iu,
  pt: /^(?:ajuda|oferece|fabrica|desenvolve|vende|permite|fornece)(?= )/iu,
  nl: /^(?:helpt|biedt|maakt|ontwikkelt|levert|verkoopt|ondersteunt|traint)(?= )/iu,
};
const LED_AWAY = /[\s,;:(–—-]+(?:siehe|mehr unter|voir|véase|ver|vedi|veja|zie|meer op)$/iu;
const AND: Readonly<Record<Others, string>> = { de: 'und', fr: 'et', es: 'y', it: 'e', pt: 'e', nl: 'en' };
const ARTICLE =
  /^(?:eine?|der|die|das|une?|des|les?|la|l['’]|una?|el|los|las|unos|unas|il|lo|gli|i|uno|um|uma|os?|as?|een|de|het)(?=[ ’'])/iu;

/** The offer in the user's own words, in their own language; `''` where there is none. At most two sentences. */
export function offerIn(language: Others, offer: string, company: string): string {
  const items = /^[-*•–]\s/.test(offer)
    ? offer
        .split(/(?:^|\s)[-*•–]\s/)
        .map((item) => item.replace(/[\s.;,]+$/, '').trim())
        .filter(Boolean)
    : [];
  const listed =
    items.length > 1
      ? `${items.slice(0, -1).join(', ')} ${AND[language]} ${items.at(-1)}`
      : (items[0] ?? offer);
  const [first = '', second = ''] = wholeSentences(withoutLinks(listed))
    .map((text) => text.replace(LED_AWAY, '').replace(/[\s.;:,!]+$/, ''))
    .filter((text) => /\p{L}/u.test(text) && !/[?¿]/.test(text) && !leadsAway(text, company));
  if (!first || isUnfinished(first)) return '';
  const isFirms = isOfFirm(first, company, language);
  const deed = company && DEEDS[language].test(first) ? `${company} ${lowered(first)}` : '';
  const said =
    OWN_SUBJECT.test(first) || isFirms
      ? capital(first)
      : deed || wordingOf(language).offered(first.replace(ARTICLE, (word) => word.toLowerCase()));
  return [said, OWN_SUBJECT.test(second) ? capital(second) : '']
    .filter(Boolean)
    .map((text) => `${text}.`)
    .join(' ');
}

/** "Wir bieten" has no object. */
const isUnfinished = (text: string): boolean =>
  /^(?:(?:wir|nous|nosotros|noi|nós|wij|we|ich|je|ik)|(?:(?:wir|nous|nosotros|noi|nós|wij|we) )?(?:bieten|liefern|proposons|offrons|ofrecemos|offriamo|oferecemos|bieden|leveren))$/iu.test(
    text,
  );

/** "Corvane baut Sensoren", "Chez Corvane, nous …". */
function isOfFirm(text: string, company: string, language: Others): boolean {
  if (!company) return false;
  const lower = text.toLowerCase();
  const name = company.toLowerCase();
  const [, before = ''] = new RegExp(`^(${AT_FIRM}) `, 'i').exec(lower) ?? [];
  if (before && lower.slice(before.length + 1).startsWith(name)) return true;
  if (!lower.startsWith(`${name} `)) return false;
  const next = /^\p{Ll}+/u.exec(text.slice(company.length + 1))?.[0] ?? '';
  return next !== '' && !functionWordsOf(language).includes(next)
    ? VERB_END[language].test(next)
    : /^(?:ist|est|es|è|é|is)$/.test(next);
}

/** How verbs end of which a firm is the subject. */
const VERB_END: Readonly<Record<Others, RegExp>> = {
  de: /t$/,
  fr: /[etd]$/,
  es: /[ae]$/,
  it: /[ae]$/,
  pt: /[aeõ]$/,
  nl: /t$/,
};
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
