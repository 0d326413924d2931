/** What a page of a size is made of; counts are of the whole document. */
export interface PageSize {
  elements: number;
  /** Characters of its HTML. */
  characters: number;
}

/** A long profile with all that stands around it: 1.2 MB of HTML and 15,000 elements. */
export const LARGE_PAGE: PageSize = { elements: 15_000, characters: 1_200_000 };

/**
 * Runs in the page: lets it grow to a size, a third of it by repeating the entries of its own lists where they stand (what a
 * reader has to go through) and the rest by what real pages have around them (what it has to pass over). Gives the size
 * that came out.
 */
export function growPage({ elements, characters }: PageSize): PageSize {
  const count = () => document.getElementsByTagName('*').length;
  const entries = [...document.querySelectorAll('main li, main tr, main dl > div')].filter(
    (entry) => entry.querySelector('li, tr') === null,
  );
  const most = count() + (elements - count()) / 3;
  for (let at = 0; entries.length > 0 && count() < most; at++) {
    const entry = entries[at % entries.length];
    entry?.after(entry.cloneNode(true));
  }
  const host = document.querySelector('main') ?? document.body;
  while (count() < elements) {
    const card = document.createElement('div');
    card.innerHTML =
      '<div><span><svg><path></path></svg></span><p>One more thing to look at.</p></div>'.repeat(20);
    host.append(card);
  }
  const filler = Math.max(0, characters - document.documentElement.outerHTML.length);
  // class hashes and embedded data are what most of a page's text is
  const cards = [...document.querySelectorAll('main > div:last-child *, body > div *')];
  const each = Math.floor(filler / Math.max(1, cards.length));
  for (const card of cards) card.setAttribute('data-filler', 'x'.repeat(Math.max(0, each - 15)));
  return { elements: count(), characters: document.documentElement.outerHTML.length };
}
