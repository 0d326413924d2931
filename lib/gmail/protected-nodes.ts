/** What Gmail or the user's correspondents wrote, and nobody may change: signatures and quoted mail. Seen 2026-04. */
export const PROTECTED = [
  '.gmail_signature_prefix',
  '.gmail_signature',
  '[data-smartmail="gmail_signature"]',
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_extra',
].join(', ');

/** The outermost protected nodes as markup, in the order of the page. */
export const protectedMarkup = (body: Element): string[] =>
  [...body.querySelectorAll(PROTECTED)]
    .filter((node) => !node.parentElement?.closest(PROTECTED))
    .map((node) => node.outerHTML);
