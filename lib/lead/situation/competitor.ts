import type { Sender } from '../sender.ts';
import type { ProfileData, ProfileField } from '../user-json.ts';
import { companyKey } from './company-name.ts';
import { anyOf, type Evidence, sentencesOf } from './word-pattern.ts';

/** Ends the head of an offer: "a help desk | for 49 pounds that answers …". */
const HEAD_END =
  /[,:;.(–—]|\s(?:that|which|who|for|from|with|in|on|to|of|so|der|die|das|für|mit|von|zum|zur|aus|qui|que|pour|avec|de|du|des|en|para|con|por|che|per|di|da|com|do|dat|voor|met|van|om)\s/iu;
const FILLER = new Set(
  (
    'a an the our your my new smart simple easy best modern ai digital online we offer sell make build provide develop ' +
    'ein eine einen der die das unser unsere wir bieten un une le la les notre nous el los las una nuestro nuestra o os um uma ' +
    'nosso nossa il lo gli een het onze software platform tool tools app solution solutions service services system systems ' +
    'lösung lösungen plattform logiciel solución solução soluzione oplossing and und et y e en for that'
  ).split(' '),
);
const MAKES = anyOf(
  "(we|i)('re| are| am)? ?(\\p{L}+ly )?(build|built|building|make|making|sell|selling|offer|offering|provide|providing|develop|developing|create|creating|manufacture|design|supply|launched|ship|shipped)",
  '(wir|ich) (bauen|baue|entwickeln|entwickle|verkaufen|verkaufe|bieten|biete|liefern|produzieren|vertreiben|stellen|fertigen)',
  '(nous|je) (construisons|développons|développe|vendons|proposons|offrons|fournissons|créons|fabriquons|concevons)',
  '(construimos|desarrollamos|desarrollo|vendemos|ofrecemos|fabricamos|creamos|desenvolvemos|oferecemos|criamos|fornecemos)',
  '(costruiamo|sviluppiamo|sviluppo|vendiamo|offriamo|forniamo|produciamo|creiamo|realizziamo)',
  '(we|wij|ik) (bouwen|bouw|maken|maak|ontwikkelen|ontwikkel|verkopen|verkoop|bieden|leveren|lever)',
);
const RIVALRY =
  '(alternatives? to|instead of|unlike|versus|vs\\.?|switch(ing|ed)? from|compet(e|es|ing|itors?)( with| are|:)?|rivals?( are|:)?|better than|cheaper than|statt|anstelle von|alternative zu|wettbewerber:?|konkurrent:?|besser als|günstiger als|alternative à|au lieu de|concurrents?:?|contrairement à|alternativa a|en lugar de|a diferencia de|competidor(es)?:?|concorrent[ei]s?:?|em vez de|invece di|a differenza di|in plaats van|alternatief voor|concurrent(en)?:?)';

/**
 * The lead's company sells what the sender sells: named as a rival in the sender's own words, or the lead says that
 * they make the very thing the offer begins with. Whoever merely runs or uses one is a customer.
 */
export function competitor(profile: ProfileData, sender: Sender): Evidence | undefined {
  const said = [sender.offer, ...sender.proof.map(({ text }) => text)].join('\n');
  const company = profile.current_company.trim();
  if (
    companyKey(company).length > 2 &&
    anyOf(`${RIVALRY}\\s+([\\p{L}\\p{N}]+(,| and| und| et| y| e| en| or)\\s+){0,3}${escaped(company)}`).test(
      said,
    )
  )
    return { evidence: company, field: 'current_company' };
  const own = describesItself(profile, new Set(contentWords(sender.offer)));
  if (own) return own;
  const [head = ''] = sender.offer.trim().split(HEAD_END);
  const product = contentWords(head);
  const offered = new Set(contentWords(sender.offer));
  if (product.length === 0) return undefined;
  for (const [field, text] of statements(profile))
    for (const sentence of sentencesOf(text)) {
      const made = madeThing(sentence, company);
      const words = contentWords(made);
      // one common word makes no rival: batteries are not batteries
      const isDistinct = product.length > 1 || (product[0]?.length ?? 0) >= 12;
      const shared = new Set(contentWords(sentence).filter((word) => offered.has(word))).size;
      if (product.every((word) => words.includes(word)) && (isDistinct || shared >= 3))
        return { evidence: sentence, field };
    }
  return undefined;
}

/** Words of the offer in one sentence on what the lead's company does, from which on the two do the same. */
const SAME_TRADE = 3;

/** "Bordereau turns photos of receipts into expense reports", or the same behind the company's name in the headline. */
function describesItself(profile: ProfileData, offered: ReadonlySet<string>) {
  const name = escaped(profile.current_company.trim());
  if (name.length < 3) return undefined;
  const itself = new RegExp(
    `(?:^|[\\s,])${name}\\s*(?:[–—:|-]\\s|(?:is|turns|makes|helps|lets|gives|does|automates)\\s)(.*)`,
    'iu',
  );
  for (const [field, text] of statements(profile).filter(([from]) => from === 'headline' || from === 'about'))
    for (const sentence of sentencesOf(text)) {
      const said = new Set(contentWords(itself.exec(sentence)?.[1] ?? ''));
      if ([...said].filter((word) => offered.has(word)).length >= SAME_TRADE)
        return { evidence: sentence, field };
    }
  return undefined;
}

const statements = (profile: ProfileData): [ProfileField, string][] => [
  ['headline', profile.headline],
  ['about', profile.about],
  ...profile.career_history
    .filter(({ end }) => !end)
    .map(({ description }) => ['career_history', description] as [ProfileField, string]),
  ...profile.recent_activity
    .filter(({ kind }) => kind === 'authored')
    .map(({ text }) => ['recent_activity', text] as [ProfileField, string]),
  ...profile.company_updates.map(({ text }) => ['company_updates', text] as [ProfileField, string]),
];

/** What stands right behind "we build" or "Helpnest –", up to the first preposition. */
function madeThing(sentence: string, company: string): string {
  const named =
    company &&
    anyOf(
      `${escaped(company)}(\\s+(is|ist|est|es|é|è)|\\s*[–—:-]|\\s*,)\\s+(the|an?|our|die|der|das|eine?|une?|la|le|el|il|uma?|een|het)`,
    );
  const match = MAKES.exec(sentence) ?? (named ? named.exec(sentence) : null);
  if (!match) return '';
  const [thing = ''] = sentence.slice(match.index + match[0].length).split(HEAD_END);
  return thing.split(/\s+/).slice(0, 8).join(' ');
}

const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => !FILLER.has(word))
    .map((word) =>
      word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/(?<=.{4})(es|en|s|n|e)$/u, ''),
    );

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
