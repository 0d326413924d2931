import type { ProfileData, ProfileField } from '../user-json.ts';
import { HARDSHIPS, type Hardship, KIN } from './bad-moment-words.ts';
import { anyOf, type Evidence, sentencesOf } from './word-pattern.ts';

const KINDS = Object.values(HARDSHIPS).map(({ trade, own, ofKin, news }: Hardship) => ({
  // a trade stands inside other words: "Bestattungshaus", "Versicherung"
  trade: new RegExp(trade.join('|'), 'iu'),
  own: anyOf(...own),
  ofKin: ofKin && anyOf(...ofKin),
  news: news.length > 0 ? anyOf(...news) : undefined,
}));
const SOMEBODY = new RegExp(KIN, 'iu');
const WE =
  /(?<!\p{L})(we|our|us|wir|uns|unser\p{L}*|nous|notre|nos|nosotros|nuestr\p{L}+|nossa?s?|nosso|noi|nostr\p{L}+|wij|we|ons|onze|hemos|tuvimos|tivemos|abbiamo)(?!\p{L})/iu;
/** "avoids layoffs", "sin despidos": the opposite. "In 2009", "ten years ago": long past. */
const DENIED =
  /(?<!\p{L})(no|not|never|avoid\p{L}*|without|prevent\p{L}*|instead of|rather than|kein\p{L}*|ohne|statt|vermeid\p{L}*|verhinder\p{L}*|sans|aucune?|évite\p{L}*|sin|evita\p{L}*|sem|senza|nessun\p{L}*|evita\p{L}*|geen|zonder|voorkom\p{L}*)(\s+\p{L}+){0,3}\s+(lay-?offs?|redundanc\p{L}+|job cuts|entlassung\p{L}*|stellenabbau|kündigung\p{L}*|insolvenz|kurzarbeit|licenciements?|despidos?|demissões|despedimentos?|licenziament\p{L}+|ontslag\p{L}*|bankruptcy|insolvency|faillissement)/iu;
const LONG_PAST =
  /(?<!\p{L})(in|im jahr|en|em|nel|back in|since) (19|20)\d\d(?!\d)|\b(years|decades) ago\b|vor( \p{L}+| \d+) (jahren|jahrzehnten)|il y a( \p{L}+| \d+) ans|hace( \p{L}+| \d+) años|há( \p{L}+| \d+) anos|anni fa|jaar geleden|\b(when i was|as a child)\b/iu;
/** What others go through, to whom the writer holds out a hand. */
const OTHERS =
  /\b(suppliers?|customers?|clients?|competitors?|vendors?|landlord|tenants?|lieferant\w*|kunden?|wettbewerber|fournisseurs?|proveedor\w*|clientes?|fornecedor\w*|fornitor\w*|clienti|leveranciers?|klanten?|if you|anyone|those|people who|everyone who|help\w*|support\w*|coach\w*|advis\w+|hiring|wer|wenn sie|helfen|unterstützen|beraten|aidons|accompagnons|ayudamos|ajudamos|aiutiamo|helpen)\b/iu;
/** LinkedIn's ages of a year and more: "2y", "1 yr", "3 Jahre". */
const OLD = /^\s*\d+\s*(y|yrs?|years?|j|jahre?n?|ans?|años?|anos?|ann[oi]|a|jaar|jr)\b/i;

/**
 * Whether the lead, or their company, is going through something in which a cold email hurts: a death, lost work, an
 * insolvency, an illness, a disaster. Read from what they wrote themselves, their headline and the company's news;
 * past roles, likes and comments say nothing of now.
 */
export function badMoment(profile: ProfileData): Evidence | undefined {
  // not the skills: whoever knows labour law is not therefore in the trade of layoffs
  const trade = [profile.current_company, profile.current_title, profile.headline, profile.about].join(' ');
  const kinds = KINDS.map((kind) => ({ ...kind, isTrade: kind.trade.test(trade) }));
  for (const [field, text] of statements(profile))
    for (const sentence of sentencesOf(text)) {
      if (DENIED.test(sentence) || LONG_PAST.test(sentence)) continue;
      const isOfUs =
        field === 'company_updates' ||
        ((WE.test(sentence) || names(sentence, profile.current_company)) && !OTHERS.test(sentence));
      const isOfSomebody = SOMEBODY.test(sentence);
      const hit = kinds.some(
        ({ own, ofKin, news, isTrade }) =>
          (isOfSomebody && ofKin ? ofKin : own).test(sentence) ||
          (!isTrade && isOfUs && news?.test(sentence)),
      );
      if (hit) return { evidence: sentence, field };
    }
  return undefined;
}

const statements = (profile: ProfileData): [ProfileField, string][] => [
  ['headline', profile.headline],
  ...profile.recent_activity
    .filter(({ kind, age }) => kind === 'authored' && !OLD.test(age))
    .map(({ text }) => ['recent_activity', text] as [ProfileField, string]),
  ...profile.company_updates.map(({ text }) => ['company_updates', text] as [ProfileField, string]),
];

const names = (sentence: string, company: string): boolean =>
  company.length > 2 && sentence.toLowerCase().includes(company.toLowerCase());
