/** Words that only a sentence's beginning gives a capital; a word that is not here may be a name ("Kubernetes"). */
const COMMON = new Set(
  'non no over up under expert partner plants tests test process work research care consultants a an the one two three four five some all every any each both our your my this that these more most less fewer better faster cheaper cheap easy simple fast free new old modern smart full complete custom tailored bespoke managed digital automated automatic affordable local regional national global green solar renewable recycled sustainable organic online offline mobile remote secure safe open closed low high real end first second early late quick short small large big daily weekly monthly annual yearly same-day next-day on-site onsite in-house full-service legal financial fiscal medical dental clinical industrial commercial corporate public private personal professional practical technical electrical mechanical structural environmental strategic executive creative social visual virtual physical electronic electric acoustic thermal chemical natural fresh frozen certified licensed dedicated flexible reliable unlimited everything anything on in for from with by at of software hardware service services solution solutions tool tools platform platforms app apps sensor sensors training consulting consultancy support help advice review reviews audit audits interview interviews battery batteries panel panels camera cameras marketing sales accounting bookkeeping payroll recruiting recruitment logistics data cloud video web website websites content design designs development translation translations insurance financing finance leasing cleaning security energy heating cooling packaging printing printed machine machines equipment spare parts office offices rota rotas shift shifts staff staffing team teams hiring tax taxes law contract contracts photography film films music food meals meal coffee tea water waste power light lighting furniture paper pallets pallet containers trucks vans cars bikes courier freight shipping storage warehouse property estate building buildings construction concrete steel wood timber glass plastic metal textile fabric clothes uniforms workwear health care wellness fitness safety fire risk compliance quality project product products process business customer customers client clients employee employees people workforce human market research lead leads email emails call calls phone telephone chat voice speech language languages text document documents invoice invoices invoicing payment payments expense expenses budget budgeting reporting reports analytics statistics planning scheduling booking tracking monitoring testing inspection inspections maintenance repair repairs installation integration automation migration backup backups hosting network networks server servers access identity password event events conference conferences workshops workshop courses course lessons coaching mentoring teaching education school schools university career talent search social-media copywriting editing writing branding brand print labels label signs advertising ads drones drone robots robot pumps valves bearings tyres doors windows roofs roofing floors flooring paint painting plumbing garden gardening catering travel hotel rental vehicle fleet machine-learning artificial deep technology tech engineering manufacturing production assembly wholesale retail e-commerce ecommerce shop store stores mail post postal delivery deliveries role backup shelf soil recorded vibration scheduling experienced experts specialists consultants advisers advisors engineers specialised specialized'.split(
    ' ',
  ),
);
/** Endings of words that are seldom names. */
const COMMON_END =
  /(?:ing|ed|tion|tions|ment|ments|ity|ness|able|ible|ful|less|ance|ship|ware|ised|ized|ly|ive|ical|ational)$/;

/**
 * A phrase as it stands within a sentence: a common first word in small letters, "SAP" and "iPhone" as they are.
 * `undefined` where its first word may be a name or may be not.
 */
export function inSentence(text: string): string | undefined {
  const first = /^[\p{L}\p{N}’'-]+/u.exec(text)?.[0] ?? '';
  if (!/^\p{Lu}\p{Ll}*(?:-\p{Ll}+)*$/u.test(first)) return text;
  const word = first.toLowerCase();
  if (/^\S+[®™]/u.test(text)) return text;
  const isTitle = /^\S+ \p{Lu}\p{Ll}+\b/u.test(text) && !/^(?:an?|the|our|your|my)$/.test(word);
  const isCommon = COMMON.has(word) || COMMON.has(word.split('-')[0] ?? '') || COMMON_END.test(word);
  if (isTitle) return isCommon ? undefined : text;
  if (!isCommon && /^\S+ \p{N}/u.test(text)) return text;
  return isCommon ? `${first.charAt(0).toLowerCase()}${text.slice(1)}` : undefined;
}
