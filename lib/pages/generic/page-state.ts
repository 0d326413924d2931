import type { PageRefusal } from '../../lead/lead.ts';
import { isShown } from '../text/is-shown.ts';
import { lineOf } from '../text/visible-text.ts';
import type { ShownNames } from './shown-names.ts';

const WALL_ADDRESS =
  /(?:^|[/#])(?:log-?in|sign-?in|sso|auth|session\/new|anmelden|connexion|iniciar-sesion|accedi)(?:[/?#.]|$)/i;
/** en de fr es pt it nl sv pl tr ja zh */
const NOT_FOUND =
  /^(?:(?:error\s*)?404\b.*|(?:oops[,!. ]+)?(?:the )?page (?:was )?not found|(?:record )?not found|this page (?:does not|doesn['’]t) exist|seite nicht gefunden|nicht gefunden|page (?:introuvable|non trouvée)|página no encontrada|página não encontrada|pagina non trovata|pagina niet gevonden|sidan (?:hittades inte|finns inte)|nie znaleziono(?: strony)?|strona nie istnieje|sayfa bulunamadı|ページが見つかりません.*|(?:页面|頁面)(?:未找到|不存在).*)[.!]?$/iu;
const SKELETON = '[aria-busy="true"], [class*="skeleton" i], [role="progressbar"]';

export const isNotFound = ({ headings, titles }: ShownNames): boolean =>
  [...headings, ...titles.slice(0, 1)].some((text) => NOT_FOUND.test(text));

/** Whether the page asks for a password. */
export const asksToSignIn = (document: Document): boolean =>
  [...document.querySelectorAll('input[type="password"]')].some(isShown);

/** Why nobody was found: a form to sign in, a page that is not there yet, or one that is about nobody. */
export function whyNobody(document: Document, url: URL, isRecord: boolean): PageRefusal {
  if (asksToSignIn(document) || WALL_ADDRESS.test(url.pathname)) return 'auth_wall';
  const isBare = !document.querySelector('h1') && lineOf(document.body).length < 40;
  return isRecord || (isBare && document.querySelector(`script[src], ${SKELETON}`))
    ? 'still_loading'
    : 'not_a_profile';
}
