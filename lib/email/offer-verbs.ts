/** What the sender does. */
const OWN =
  'help make build sell provide offer run give let enable allow deliver develop design create supply support train advise connect show test review write teach host rent lease install repair maintain clean ship store print translate record measure monitor detect predict forecast match sort pack collect protect secure audit coach recruit place staff bring take work integrate analyse analyze visualise visualize consult specialise specialize mentor inspect equip train guide handle process prepare publish produce manufacture import export distribute plant insure finance configure customise customize tailor deploy migrate onboard research investigate assess evaluate validate certify restore renovate refurbish recycle outsource source empower ensure transform move turn fix care film edit code'.split(
    ' ',
  );
/** What the reader gains, and so does with the sender's help where it is put as an order: "Save 20 % on energy". */
const GAINED =
  'manage automate track organise organize drive use save reduce cut get grow boost increase improve lower stop avoid find keep win scale speed simplify streamline optimise optimize prevent replace plan hire earn learn discover unlock eliminate minimise minimize maximise maximize accelerate reach understand know see check read buy pay do solve remove'.split(
    ' ',
  );
/** Gerunds that name a trade: "training for crews", "cleaning services". */
const TRADE =
  /^(?:accounting|auditing|billing|bookkeeping|catering|cleaning|coaching|consulting|cutting|editing|filming|financing|hosting|leasing|marketing|measuring|mentoring|monitoring|moving|packing|painting|planning|plumbing|printing|processing|recording|recruiting|reporting|scheduling|shipping|sorting|staffing|testing|tracking|training|translating|welding|writing)$/i;
const WARES =
  /^\S+ (?:\S+ )?(?:services?|software|materials?|equipment|products?|machines?|tools?|systems?|platforms?|solutions?|apps?|program(?:me)?s?|courses?|packages|plans?|supplies|kits?|devices?|workshops?|sessions|support|partners?|robots?|lines)\b/i;

/**
 * What an offer that begins with a verb says that one does, and who: `we` build, `you` save with our help. None where the
 * first word may as well be a noun ("design reviews", "repairs for ports").
 */
export function offeredAct(offer: string): { who: 'we' | 'you'; text: string } | undefined {
  const never = /^never \p{Ll}/iu.test(offer) || /^say goodbye\b/i.test(offer);
  if (never) return { who: 'you', text: lowered(offer) };
  const word = /^[\p{L}]+(?![\p{L}'’-])/u.exec(offer)?.[0] ?? '';
  const verb = FORMS[word.toLowerCase()];
  if (!verb) return undefined;
  const rest = offer.slice(word.length);
  if (verb === word.toLowerCase()) return orderOf(verb, rest, offer);
  if (word.endsWith('s'))
    return /^(?:$|[,:;]| (?:for|in|on|and|or|of|with|at|that|which|from|by|to)\b)/i.test(rest) &&
      !PURE.has(verb)
      ? undefined
      : we(verb, rest);
  const isTrade =
    TRADE.test(word) &&
    (/^(?:$|[,:;&]| (?:for|in|on|and|or|of|with|at|that|which|from|by)\b)/i.test(rest) || WARES.test(offer));
  return isTrade || /^(?:$|[,:;])/.test(rest) || /^building (?:materials?|supplies)\b/i.test(offer)
    ? undefined
    : we(verb, rest);
}

/** "help teams plan" is what the sender does, "get more reviews" what the reader may. */
function orderOf(verb: string, rest: string, offer: string): { who: 'we' | 'you'; text: string } | undefined {
  if (!rest || /^[,:;]/.test(rest)) return undefined;
  const hasObject =
    /^\S+ (?:an?|the|your|our|their|you|teams?|companies|people|customers|all|any|every|both|how|more|less|fewer|\d)(?![\p{L}-])|^\S+ \S+s with\b/iu.test(
      offer,
    ) || isSecondVerb(/^ and (\p{L}+)/u.exec(rest)?.[1]);
  if (/^use cases?\b/i.test(offer)) return undefined;
  if (!PURE.has(verb) && !hasObject && !/^stop \S+ing\b/i.test(offer)) return undefined;
  return GAINED.includes(verb) ? { who: 'you', text: lowered(offer) } : we(verb, rest);
}

const isSecondVerb = (word = ''): boolean => FORMS[word.toLowerCase()] === word.toLowerCase();
const we = (verb: string, rest: string) => ({ who: 'we' as const, text: `${verb}${rest}` });
const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Verbs that no noun looks like. */
const PURE = new Set(
  'help make build sell provide offer give let enable allow deliver develop create supply advise automate connect teach install maintain translate detect predict integrate analyse analyze visualise visualize consult specialise specialize inspect equip handle prepare publish produce manufacture insure configure customise customize tailor deploy migrate onboard investigate assess evaluate validate certify restore renovate refurbish recycle outsource empower ensure transform manage bring take collect protect recruit write measure organise organize drive use save reduce get grow increase improve lower avoid find keep simplify streamline optimise optimize prevent replace plan hire earn learn discover unlock eliminate minimise minimize maximise maximize accelerate understand know see do buy pay solve remove read fix'.split(
    ' ',
  ),
);

const thirdOf = (verb: string): string => {
  if (/(?:ch|sh|x|ss|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
};
const gerundOf = (verb: string): string => {
  if (/^(?:cut|run|let|stop|plan|ship|get|win)$/.test(verb)) return `${verb}${verb.slice(-1)}ing`;
  return /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
};
const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  [...OWN, ...GAINED].flatMap((verb) => [
    [verb, verb],
    [thirdOf(verb), verb],
    [gerundOf(verb), verb],
  ]),
);
