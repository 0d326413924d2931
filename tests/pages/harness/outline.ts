import { readFileSync } from 'node:fs';
import { Parser } from 'htmlparser2';

const FOLDER = new URL('../../fixtures/outlines/', import.meta.url);

/** Attributes that the outlines record and that are structure; what else an element has is not compared. */
const RECORDED = new Set([
  ...['aria-hidden', 'aria-label', 'componentkey', 'data-field', 'data-sdui-component', 'data-section'],
  ...['data-testid', 'data-view-name', 'href', 'id', 'name', 'property', 'role', 'type'],
]);
/** Those of them whose value is the same on every page of the layout. */
const KINDS = new Set([
  ...['data-field', 'data-sdui-component', 'data-section', 'data-testid', 'data-view-name', 'role', 'type'],
]);
/** What the outlines leave out. */
const UNRECORDED = new Set(['br', 'svg', 'code', 'script', 'style', 'template']);

const CARD =
  /^com\.linkedin\.sdui\.profile\.card\.ref.+?(Topcard|SuggestedForYou|About|Services|Featured|Activity|\w+TopLevelSection|Skills|SupportedLocales)$/;
const BLOCK =
  /^(?:profileCardsAboveActivity|profileCardsBelowActivityPart\d|profileAside(?:Browsemap|Pymk|Product))/;

/** Of ids and keys what is the same on every page: not a session's number, a member's id or slug. */
function stableKey(value: string): string {
  const stable = CARD.exec(value)?.[1] ?? BLOCK.exec(value)?.[0];
  return stable ?? (/^[a-z_]+(?:-content|_collections)?$/.test(value) ? value : '');
}

/** An element as outlines write it: tag, recorded attribute names, values where they are structure. */
function label(tag: string, attributes: readonly (readonly [string, string])[]): string {
  const names = attributes.flatMap(([name, value]) => {
    if (!RECORDED.has(name)) return [];
    const kind = KINDS.has(name) ? value : /^(?:id|componentkey)$/.test(name) ? stableKey(value) : '';
    return kind ? `[${name}=${kind}]` : `[${name}]`;
  });
  return tag + names.sort().join('');
}

/** The chains of labels from the root to each element of the masked outline `name` (two spaces a level). */
export function outlineChains(name: string): Set<string> {
  const chains = new Set<string>();
  const open: string[] = [];
  const lines = readFileSync(new URL(`${name}.txt`, FOLDER), 'utf8').split('\n');
  const top = lines[0] === '<root>' ? 1 : 0;
  for (const line of lines.slice(top)) {
    const [, indent, tag, attributes = ''] = /^( *)<([\w-]+)((?: [\w:-]+="[^"]*")*)/.exec(line) ?? [];
    if (indent === undefined || tag === undefined) continue;
    const pairs = [...attributes.matchAll(/ ([\w:-]+)="([^"]*)"/g)];
    open.length = indent.length / 2 - top;
    open.push(
      label(
        tag,
        pairs.map(([, key = '', value = '']) => [key, value]),
      ),
    );
    chains.add(open.join(' > '));
  }
  return chains;
}

/**
 * The chains of a page's source from its first element `root` on. Nested links stay nested, as the outlines of live pages
 * have them, where a browser's parser would tear them apart.
 */
export function pageChains(html: string, root: string): string[] {
  const chains: string[] = [];
  const open: string[] = [];
  let isIn = false;
  let hidden = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      isIn ||= tag === root;
      if (UNRECORDED.has(tag)) hidden++;
      if (!isIn) return;
      open.push(label(tag, Object.entries(attributes)));
      if (hidden === 0) chains.push(open.join(' > '));
    },
    onclosetag(tag) {
      if (UNRECORDED.has(tag)) hidden--;
      if (isIn) open.pop();
      isIn &&= open.length > 0;
    },
  });
  parser.end(html);
  return chains;
}
