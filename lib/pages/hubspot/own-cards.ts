import { isShown } from '../text/is-shown.ts';

/** The strip over the record; a theme and a property viewer of 2026-08 agree, the last is the older form (2024). */
const HIGHLIGHT =
  '[data-test-id="record-highlight-content"], [data-selenium-test="contact-highlight-details"]';
const OLD_TITLE = '[data-selenium-test="highlightTitle"]';
/** A card's properties; seen 2026-08. */
const LIST = 'ul[data-selenium-test="profile-properties-list"]';
/** The column of the record's own properties, left of its history; older forms (2021 to 2024). */
const COLUMN = '[data-selenium-test*="left" i], [data-test-id*="left" i], aside';
const INPUT = '[data-selenium-test^="property-input-"], [data-test-id^="property-input-"]';
const LABELLED = '[data-card-type="PROPERTIES_LIST"], [data-card-type="DATA_HIGHLIGHTS"]';
const ALL_PROPERTIES = '[data-test-id="all-properties-panel"]';
/** Another record opened over this one. */
const OVER_THE_PAGE =
  'dialog, [role="dialog"], [data-test-id*="preview" i], [data-selenium-test*="preview" i]';
/** Cards with the properties of companies, deals and other contacts. */
const ASSOCIATED =
  '[data-card-type^="ASSOCIATION" i], [data-card-id^="ASSOCIATION" i], [data-test-id*="association" i], [data-selenium-test*="association" i]';
/** What only other kinds of record have in the strip. */
const OTHER_KIND = ['name', 'domain', 'dealname', 'subject']
  .map((name) => `[data-test-id="highlight-property-display-${name}"]`)
  .join(', ');

/** What of a record page tells of the record itself. */
export interface OwnCards {
  highlight: Element;
  lists: Element[];
  labelled: Element[];
  /** Properties that stand in the record's column one by one, outside of any list. */
  inputs: Element[];
  /** "View all properties", where the user has opened it. */
  panel: Element | undefined;
  /** Some are placeholders yet. */
  hasUnloaded: boolean;
}

/** The cards of the contact with this id; `'stale_page'` where they are another record's, `undefined` for none. */
export function findOwnCards(document: Document, id: string): OwnCards | 'stale_page' | undefined {
  const own = (selector: string) => [...document.querySelectorAll(selector)].filter(isOwn);
  const highlight = own(HIGHLIGHT)[0] ?? own(OLD_TITLE)[0]?.closest('aside, header, section, div');
  if (!highlight) return undefined;
  const lists = own(LIST);
  const column = highlight.closest(COLUMN);
  if (isOtherKind(highlight) || isOtherRecord([highlight, ...lists], id)) return 'stale_page';
  // With another record opened over this one nothing tells whose properties the panel lists.
  const isCovered = [...document.querySelectorAll(HIGHLIGHT)].some(
    (strip) => strip.closest(OVER_THE_PAGE) && isShown(strip),
  );
  const panel = isCovered ? undefined : [...document.querySelectorAll(ALL_PROPERTIES)].find(isShown);
  return {
    highlight,
    lists,
    labelled: own(LABELLED),
    inputs: lists.length > 0 ? [] : own(INPUT).filter((input) => column?.contains(input)),
    panel,
    hasUnloaded: own('[data-test-id="property-input-skeleton"]').length > 0,
  };
}

const isOwn = (element: Element): boolean =>
  !element.closest(OVER_THE_PAGE) && !element.closest(ASSOCIATED) && isShown(element);

function isOtherKind(highlight: Element): boolean {
  const card = highlight.closest('[data-card-id]')?.getAttribute('data-card-id') ?? '';
  const kind = /(?:^|[-/])(\d-\d+)(?:[-/]|$)/.exec(card)?.[1];
  return (kind !== undefined && kind !== '0-1') || highlight.querySelector(OTHER_KIND) !== null;
}

/** Links in the record's own cards that go deeper into it ("View all properties") name it by its id. */
function isOtherRecord(parts: readonly Element[], id: string): boolean {
  const cards = new Set(parts.map((part) => part.closest('[data-card-type], [data-card-id]') ?? part));
  const named = [...cards].flatMap((card) =>
    [...card.querySelectorAll('a[href*="/record/0-1/"]')].flatMap(
      (link) => /\/record\/0-1\/(\d+)\/\w/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
    ),
  );
  return named.length > 0 && !named.includes(id);
}
