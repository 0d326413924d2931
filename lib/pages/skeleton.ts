/** Largest report, in characters: enough for a whole profile page, small enough to be mailed. */
const MOST_CHARACTERS = 200_000;
const LONGEST_NAME = 40;

/** Attributes whose value is shown where it is one of `KNOWN_VALUES` or begins or ends like a hook; else only its length is. */
const SHOWN =
  /^(?:role|type|id|slot|itemprop|property|componentkey|class|data-(?:testid|test-id|view-name|section|sn-view-name|anonymize|selenium-test|target-selection-name|sdui-screen|field))$/;
/** What readers look for (lib/pages): words of the sites, none of them of a person. */
const KNOWN_VALUES = new Set(
  (
    'main navigation banner dialog button link list listitem tab tabpanel region heading img presentation article ' +
    'about experience education skills languages content_collections workspace profile-card profile-component-entity ' +
    'expandable-text-box expandable-text-button carousel-child-container lazy-column summary currentPositionsDetails ' +
    'pastPositionsDetails educationsDetails person-name headline job-title company-name person-blurb education-name location ' +
    'feature-lead-top-card lead-current-role feature-about-lead feature-lead-experience feature-lead-education ' +
    'profile-properties-list highlightTitle record-highlight-content primaryField name email jobTitle worksFor ' +
    'hidden text search submit password application/ld+json'
  ).split(' '),
);
/** Of keys with somebody's id in the middle, the ends. */
const KNOWN_ENDS =
  /^(?:com\.linkedin\.sdui\.profile\.card\.ref|profileCards(?:Above|Below)Activity(?:Part)?|entity-collection-item|highlight-property-display-|property-input-|sfdc:RecordField\.(?:Lead|Contact)\.)|(?:Topcard|About|Services|Featured|Activity|ExperienceTopLevelSection|EducationTopLevelSection|Skills|SuggestedForYou)$/gi;

/**
 * How a page is built, for a bug report: a line an element with tag, names of attributes and how long its own text is,
 * indented by depth, through open shadow roots. No text, no address, no name: of a value only words that the readers look
 * for are shown, of the rest the length. Cut, and said to be, after 200,000 characters.
 */
export function pageSkeleton(document: Document): string {
  const lines: string[] = [];
  let left = MOST_CHARACTERS;
  // a stack of its own: pages may nest deeper than calls can
  const waiting: { node: Element | ShadowRoot; depth: number }[] = [
    { node: document.documentElement, depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    const line = `${' '.repeat(Math.min(depth, 60))}${'localName' in node ? elementLine(node) : '#shadow-root'}`;
    left -= line.length + 1;
    if (left < 0) return [...lines, `… cut after ${lines.length} elements`].join('\n');
    lines.push(line);
    const inside: (Element | ShadowRoot)[] = [...node.children];
    if ('localName' in node && node.shadowRoot) inside.unshift(node.shadowRoot);
    for (const child of inside.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
  return lines.join('\n');
}

function elementLine(element: Element): string {
  const attributes = element.getAttributeNames().map((name) => {
    const shown = SHOWN.test(name) ? shownValue(element.getAttribute(name) ?? '') : '';
    return shown ? `${named(name)}=${shown}` : named(name);
  });
  const text = [...element.childNodes]
    .filter(({ nodeType }) => nodeType === 3)
    .reduce((length, { textContent }) => length + (textContent ?? '').trim().length, 0);
  const list = attributes.length > 0 ? `[${attributes.join(' ')}]` : '';
  return `${tagOf(element)}${list}${text > 0 ? ` ${text}` : ''}`;
}

/** HTML's own tags end in at most one digit (`h1`); longer numbers are ids. */
const tagOf = ({ localName }: Element): string => localName.replace(/\d{2,}/g, '#').slice(0, LONGEST_NAME);

/** Names of attributes that say how a page is built: HTML's and ARIA's own, and those of the kits that sites are made with. */
const PLAIN_NAME =
  /^(?:(?:data|aria|field|lt|cx|ng|v|x|lwc|o|xmlns|xlink|xml)[-:][\w:.-]+|on[a-z]+|js[a-z]+|abbr|accept|action|align|allow\w*|alt|async|auto\w+|charset|checked|cite|class|cols|colspan|componentkey|content|contenteditable|controls|crossorigin|d|datetime|decoding|defer|dir|disabled|download|draggable|enctype|fetchpriority|fill|for|form|frameborder|headers|height|hidden|href|hreflang|http-equiv|id|inert|integrity|is|item\w*|kind|label|lang|list|loading|loop|max|maxlength|media|method|min|minlength|multiple|muted|name|nonce|novalidate|open|part|pattern|ping|placeholder|poster|preload|property|readonly|referrerpolicy|rel|required|reversed|role|rows|rowspan|sandbox|scope|selected|shape|size|sizes|slot|span|spellcheck|src|srcdoc|srclang|srcset|start|step|stroke\w*|style|summary|tabindex|target|title|translate|transform|type|typeof|usemap|value|viewbox|vocab|width|wrap|xmlns)$/i;

/** Of a name that is none of these only the length: a quote that is not closed makes attributes out of a text. Numbers may be ids. */
const named = (name: string): string =>
  PLAIN_NAME.test(name) ? name.replace(/\d+/g, '#').slice(0, LONGEST_NAME) : `?${name.length}`;

function shownValue(value: string): string {
  if (KNOWN_VALUES.has(value)) return value;
  const ends = [...value.matchAll(KNOWN_ENDS)].map(([end]) => end);
  return ends.length > 0 ? `${ends.join('…')} (${value.length})` : '';
}
