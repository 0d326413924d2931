/** Words of names that are not the name itself, and those that tell in which order its parts stand. */

export const EARNED = /^(dr|prof|professor|doctor|pd)(\.|\.?-?ing\.?)?$/i;
/** What follows "Dr." before the name: "h.c.", "rer.", "nat.". */
export const FACULTY =
  /^((h|e)\.?\s?c\.?|hon\.?|mult\.|habil\.|rer\.|nat\.|med\.|phil\.|jur\.|iur\.|oec\.|pol\.|techn\.|ing\.|dent\.|vet\.|theol\.|univ\.|em\.|publ\.|agr\.|sc\.|hum\.)+$/i;
export const COURTESY =
  /^((mr|mrs|ms|miss|mx|sir|dame|herr|frau|monsieur|madame|mme|señora?|sra?|sig|rev|reverend|fr|father|br|brother|sister|deacon|pastor|rabbi|imam|bishop|canon|capt|captain|sgt|judge|lord|lady|drs)\.?|(dipl|ing|mag|eng|ir|col|lt|hon)\.|dipl\.?-\p{L}+\.?)$/iu;
export const CREDENTIAL =
  /^(ph\.?d|m\.?d|mba|emba|m\.?sc|b\.?sc|m\.?a|b\.?a|ll\.?m|ll\.?b|j\.?d|cpa|cfa|cfp|pmp|csm|cissp|cism|shrm(-s?cp)?|sphr|phr|p\.?e|pe|rn|cscp|cpim|acca|aca|fca|fcca|mcips|mrics|ceng|csp|six|itil.*|jr|sr|ii|iii|iv|esq|obe|mbe|cbe|ret|dba|edd|mph|msw|cma|cia|crm|lssbb|pmi-.*|prince2.*|ccxp|mscs?)\.?$/i;
/** Credentials that are surnames too. */
export const SURNAME_OR_CREDENTIAL = /^(ma|ba|do|pe|six|ret|rn|eng|ii|jr)$/i;

/** Two people at once: "Anna & Bob Lee". Not "y" and "e", which join the surnames of one. */
export const TOGETHER = /\s(?:&|\+|and|und|en)\s/i;
/** The end of a company's name, not of a person's. */
export const COMPANY_FORM = /\S[\s,]+(?:inc|ltd|llc|llp|gmbh|corp|plc|limited|corporation)\.?$/i;

/** Countries in which the family name comes first, whatever the interface does with it. */
export const FAMILY_FIRST_COUNTRY =
  /\b(vietnam|việt nam|china|taiwan|hong kong|hungary|magyarország|korea|japan)\b/i;
export const FAMILY_FIRST_SURNAME = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly ' +
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang ' +
    'kim lee park choi jung kang cho yoon jang lim ' +
    'nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas balogh papp takacs juhasz ' +
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida'
  ).split(' '),
);
/** Of these, the ones that are given names elsewhere; only the country tells. */
export const ALSO_GIVEN = new Set(
  'kim lee ma he lin do ho ly le li sun kiss jung kang lim park varga yang'.split(' '),
);

export const PARTICLE = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu)$/i;
/** Not a name without the next word: "Abd al-Rahman", "Abu Bakr", "La Toya", "De Shawn". */
export const HALF_GIVEN = /^(abd|abdul|abdel|abdal|abdoul|abu|abou|umm|la|de|le|el|da|sri)$/i;
/** "Md" is Mohammad, whom nobody calls so. */
export const SHORTENED = /^(md|mohd|muhd|mst)\.?$/i;

const ASIAN_SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:a[io]|a(?:ng?)?|e[ir]|e(?:ng?)?|i(?:ang?|ao|ong|ng?|[aeu])?|o(?:ng|u)?|u(?:ang?|ai|[aeino])?|ü|eon?g?|eun|oon?|won|ae|ee)';
/** Chinese or Korean given names in Latin letters: "Wei", "Xiaolan", "Min-jun"; not "Dana", though its syllables are. */
export const ASIAN_GIVEN = new RegExp(
  `^(?:${ASIAN_SYLLABLE}|${ASIAN_SYLLABLE}['’-]${ASIAN_SYLLABLE}|(?=[xqz]|.*(?:ng|iao|ian|uan|u[eio]))(?:${ASIAN_SYLLABLE}){2})$`,
  'iu',
);
