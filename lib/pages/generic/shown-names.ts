import { cleanLine } from '../../lead/clean-text.ts';
import { fold } from '../current-role.ts';
import { isShown } from '../text/is-shown.ts';
import { lineOf } from '../text/visible-text.ts';

/** What a page calls itself: its headings of the first rank, and what its titles begin with (a site's first page: have). */
export interface ShownNames {
  headings: string[];
  titles: string[];
}

const COURTESY =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|sir|herr|frau|hr|fr|mme|monsieur|madame|m|sr|sra|srta|dott|dott\.ssa|ing|dipl|mag|pani?|dhr|mevr|univ|med)\.?(?:-ing\.?)?\s+)+/i;
const INTRODUCTION =
  /^(?:(?:hi|hello|hey|hallo|hola|ciao|olá|hej|cześć|merhaba)[,!.]?\s+)?(?:i am|i['’]m|my name is|about|meet|ich bin|über|je suis|à propos de|soy|sobre|sou|sono|chi è|ik ben|over|jag är|om|jestem|ben)\s+/iu;
const SEPARATOR = /\s+[|•·»«‹›:–—-]+\s+|\s*[|•·»›]\s*/;

/** A name for comparing: no courtesy, no introduction, lower case. */
export const bareName = (text: string): string => fold(text.replace(INTRODUCTION, '').replace(COURTESY, ''));

export function shownNames(document: Document, { pathname }: URL): ShownNames {
  const headings = [...document.querySelectorAll('h1')]
    .filter((heading) => isShown(heading) && !heading.closest('dialog, [role="dialog"]'))
    .map(lineOf)
    .filter(Boolean);
  const texts = [
    document.querySelector('head > title')?.textContent ?? '',
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '',
  ];
  // behind the first part stands whose site it is, on every page of it
  const parts = texts.map((text) => cleanLine(text).split(SEPARATOR).filter(Boolean));
  return { headings, titles: parts.flatMap((all) => (pathname === '/' ? all : all.slice(0, 1))) };
}

/** Whether one of the texts is this name, at most with a courtesy before it and a comma or bracket behind. */
export function isNamedIn(name: string, texts: readonly string[]): boolean {
  const bare = bareName(name);
  return (
    bare !== '' &&
    texts.some((text) => {
      const shown = bareName(text);
      return (
        shown === bare || (shown.startsWith(bare) && /^[.!]?$|^\s*[,(（|–—-]/.test(shown.slice(bare.length)))
      );
    })
  );
}

/** Words that pages with capitals in their heading have, and names have not. */
const NOT_NAMES =
  /(?<!\p{L})(?:about|us|our|all|the|team|people|contacts?|leads?|home|welcome|page|news|staff|kontakte?|über|unser\w*|alle|équipe|nos|notre|tous|equipo|todos|nuestro|nosotros|equipe|nossa|squadra|tutti|ons|onze|vår\w*|nasz\w*|login|dashboard|details?|profile|profil|perfil|account|company|inc|ltd|llc|gmbh|corp|plc|shop|store|blog|services?|group|solutions?|speakers?|members?|partners?|anmelden|kontakt|impressum|privacy|policy)(?!\p{L})/iu;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}'’.-]*|(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu|y|e)|(?:d|l)['’]\p{Lu}[\p{L}'’-]*)$/u;
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・·\s]{2,12}$/u;

/** Whether a heading can be a person's name: two to five words with capitals, or a short one of Han or kana. */
export function isNameLike(text: string): boolean {
  const bare = text.replace(COURTESY, '').split(/\s*[,(（]/)[0] ?? '';
  if (EAST_ASIAN.test(bare)) return true;
  const words = bare.split(' ');
  return (
    bare.length <= 60 &&
    words.length >= 2 &&
    words.length <= 5 &&
    !NOT_NAMES.test(bare) &&
    words.every((word) => NAME_WORD.test(word))
  );
}
