import { type ContactEntry, contactEntry } from './contact-entry.ts';

export interface ContactList {
  entries: ContactEntry[];
  /** What could not be read; `line` counts from 1. */
  invalid: { line: number; text: string }[];
}

/** Names of the columns that hold one, in the order in which one is looked for. */
const COLUMNS = [/e-?mail/i, /profile|linkedin/i, /domain|website|url/i];

/**
 * Reads a pasted list: one address, domain or profile URL a line, `#` before a remark; or a table with commas, semicolons
 * or tabs as a CRM exports it. Of a table the addresses and profiles are taken, and the domains only where it has neither: a
 * company's website beside a person's address does not mean all who work there.
 */
export function parseContactList(text: string): ContactList {
  const list: ContactList = { entries: [], invalid: [] };
  const seen = new Set<string>();
  let columns: number[] | undefined;
  let isFirst = true;
  for (const [index, whole] of text.split(/\r\n|\n|\r/).entries()) {
    const line = whole
      .replace(/(^|\s)#.*$/, '')
      .replace(/^\uFEFF/, '')
      .trim();
    if (!line) continue;
    const cells = cellsOf(line);
    const header: number[] | undefined = isFirst ? headerOf(cells) : undefined;
    isFirst = false;
    if (header) {
      columns = header;
      continue;
    }
    const found = columns && cells.length > 1 ? entriesIn(cells, columns) : personsFirst(entriesIn(cells));
    if (found.length === 0) list.invalid.push({ line: index + 1, text: line });
    for (const entry of found) {
      if (seen.has(`${entry.kind} ${entry.value}`)) continue;
      seen.add(`${entry.kind} ${entry.value}`);
      list.entries.push(entry);
    }
  }
  return list;
}

/** The cells of one line; separators within double quotes are text. */
const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|[,;\t])\s*(?:"((?:[^"]|"")*)"|([^,;\t]*))/g)].map(([, quoted, bare = '']) =>
    (quoted?.replace(/""/g, '"') ?? bare).trim(),
  );

const entriesIn = (cells: readonly string[], columns?: readonly number[]): ContactEntry[] =>
  cells.flatMap((cell, at) => ((!columns || columns.includes(at)) && contactEntry(cell)) || []);

const personsFirst = (entries: ContactEntry[]): ContactEntry[] => {
  const persons = entries.filter(({ kind }) => kind !== 'domain');
  return persons.length > 0 ? persons : entries;
};

/** The columns to take of a table with these headings; `undefined` for a line that is no heading. */
function headerOf(cells: readonly string[]): number[] | undefined {
  if (entriesIn(cells).length > 0) return undefined;
  const places = COLUMNS.map((name) => cells.flatMap((cell, at) => (name.test(cell) ? [at] : [])));
  const [emails = [], profiles = [], domains = []] = places;
  const persons = [...emails, ...profiles];
  const taken = persons.length > 0 ? persons : domains;
  return taken.length > 0 ? taken : undefined;
}
