import { readFileSync } from 'node:fs';

const VOID = new Set(['img', 'input', 'br', 'link', 'meta', 'hr']);
const SLUG = 'lena-voss';

/** Address under which the pages of `outlineHtml` are read. */
export const OUTLINE_URL = `https://www.linkedin.com/in/${SLUG}/`;

/**
 * A masked outline as a page: the structure of a saved profile with its texts masked ("Xxxx"), put under `OUTLINE_URL`;
 * years, which are masked too, are 2020. `head` and `around` are what the outline leaves out, being outside of its root.
 */
export function outlineHtml(name: string, { head = '', around = '' } = {}): string {
  const outline = readFileSync(new URL(`../../fixtures/outlines/${name}.txt`, import.meta.url), 'utf8')
    .replaceAll('/in/XXX', `/in/${SLUG}`)
    .replaceAll('SLUG', SLUG)
    .replaceAll('ACoXXX', 'ACoAAB1')
    .replace(/ 0000/g, ' 2020');
  const html: string[] = [];
  const open: { tag: string; indent: number }[] = [];
  for (const line of outline.split('\n')) {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    while ((open.at(-1)?.indent ?? -1) >= indent) html.push(`</${open.pop()?.tag}>`);
    const [, tag, attributes = '', text = ''] =
      /^ *<([\w-]+)((?: [\w:@.-]+(?:="[^"]*")?)*)[^>]*>?(.*)$/.exec(line) ?? [];
    if (tag === 'root') continue;
    if (tag === undefined) html.push(/^ *"(.*)"/.exec(line)?.[1] ?? '');
    else {
      html.push(`<${tag}${attributes}>${text.trim()}`);
      if (!VOID.has(tag)) open.push({ tag, indent });
    }
  }
  while (open.length > 0) html.push(`</${open.pop()?.tag}>`);
  return `<!doctype html><html lang="en"><head>${head}</head><body><div ${around}>${html.join('\n')}</div></body></html>`;
}
