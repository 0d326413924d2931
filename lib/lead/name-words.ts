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

export const PARTICLE = /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|bin|ibn|al|el|ter|ten|zu)$/i;
/** Not a name without the next word: "Abd al-Rahman", "Abu Bakr", "La Toya", "De Shawn". */
export const HALF_GIVEN = /^(abd|abdul|abdel|abdal|abdoul|abu|abou|umm|la|de|le|el|da|sri)$/i;
/** "Md" is Mohammad, whom nobody calls so. */
export const SHORTENED = /^(md|mohd|muhd|mst)\.?$/i;
