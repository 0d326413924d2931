/**
 * The member a LinkedIn link or address names: `/in/maren-osterfeld-77/overlay/…` → `maren-osterfeld-77`, decoded and in
 * lower case; `undefined` for any other link.
 */
export function profileSlug(href: string | null): string | undefined {
  const slug = /^(?:https?:\/\/(?:[\w-]+\.)*linkedin\.com)?\/in\/([^/?#]+)/i.exec(href ?? '')?.[1];
  return slug === undefined ? undefined : decode(slug).normalize('NFC').toLowerCase();
}

/** The member whose profile an address shows; sub-pages such as `/details/experience/` show no profile. */
export function shownSlug(pathname: string): string | undefined {
  return /^\/in\/[^/]+(?:\/[a-z]{2}(?:-[a-z]{2})?)?(?:\/overlay\/.*)?\/?$/i.test(pathname)
    ? profileSlug(pathname)
    : undefined;
}

/** The members that the links under `root` name. */
export const slugsIn = (root: Element, selector = 'a[href*="/in/"]'): Set<string> =>
  new Set(
    [...root.querySelectorAll(selector)].flatMap((link) => profileSlug(link.getAttribute('href')) ?? []),
  );

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // a lone "%" is legal in an address
  }
}
