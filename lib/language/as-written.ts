import type { EmailLanguage } from './email-language.ts';

/**
 * What says that the reader wrote something themselves, beside or before it. "Your profile says", "you shared" and "your
 * company's news" do not.
 */
export const AS_WRITTEN: Readonly<Record<EmailLanguage, RegExp>> = {
  en: /\byou (?:\w+ )?(?:wrote|write|said|say|posted|noted|mentioned|commented|argued|explained|pointed out|stated|asked|put it)\b|\byour (?:own |last |recent |latest )?(?:posts?|words|comments?)\b/i,
  de: /\b(?:Sie|du) (?:haben|hast) (?:\p{L}+ ){0,4}(?:geschrieben|gesagt|kommentiert|gepostet|erwähnt)|(?:haben Sie|hast du) (?:\p{L}+ ){0,4}(?:geschrieben|gesagt|kommentiert|gepostet|erwähnt)|\bSie schrieben\b|\bschrieben Sie\b|\bdu schriebst\b|\b(?:Ihr|dein)e?[mnrs]? (?:\p{L}+en )?(?:Beitrag|Post|Kommentar|Worten?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?:vous avez|tu as|avez-vous|as-tu) (?:écrit|dit|commenté|noté|posté|publié)|écriviez|disiez|(?:votre|ton) (?:publication|post|commentaire))(?!\p{L})/iu,
  es: /(?<!\p{L})(?:escribi(?:ó|ste)|(?:ha|has) (?:escrito|dicho|comentado)|comentaste|comentó usted|dijiste|(?:su|tu) (?:publicación|comentario))(?!\p{L})/iu,
  it: /(?<!\p{L})(?:hai?|Lei ha) (?:scritto|detto|commentato)|(?:suo|tuo) (?:post|commento)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:você (?:escreveu|disse|comentou)|escreveste|(?:sua|tua) publicação|(?:seu|teu) comentário)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:(?:u|je|jij) (?:schreef|zei|reageerde)|(?:u|je|jij) (?:hebt|heeft) (?:\p{L}+ ){0,4}geschreven|(?:uw|je|jouw) (?:post|bericht|reactie))(?!\p{L})/iu,
};
