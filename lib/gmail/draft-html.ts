import type { GmailDraft } from './gmail-draft.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Body, a blank line, footer: what goes into the compose box, a string a line. */
export const draftLines = ({ body, footer }: GmailDraft): string[] =>
  [body.trim(), footer.trim()]
    .filter((part) => part !== '')
    .join('\n\n')
    .split(/\r\n?|[\n\u2028\u2029]/);

/** `insertHTML` does not sanitise, so no character of a draft may reach it as markup. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** Leading and repeated spaces would collapse in HTML. */
const keepSpaces = (line: string): string =>
  line
    .trimEnd()
    .replaceAll('\t', '    ')
    .replace(/^ | (?= )/g, '\u00a0');

/** As Gmail writes paragraphs itself: a `<div>` a line, `<div><br></div>` for a blank one. */
export const linesToHtml = (lines: readonly string[]): string =>
  lines
    .map(keepSpaces)
    .map((line) => `<div>${line === '' ? '<br>' : escapeHtml(line)}</div>`)
    .join('');

/** The same as nodes. */
export function linesToNodes(document: Document, lines: readonly string[]): HTMLElement[] {
  return lines.map(keepSpaces).map((line) => {
    const div = document.createElement('div');
    div.append(line === '' ? document.createElement('br') : line);
    return div;
  });
}
