import Papa from 'papaparse';
import { type ContactEntry, contactEntry } from './contact-entry.ts';

export interface ContactList {
  entries: ContactEntry[];
  /** What could not be read; `line` counts from 1. */
  invalid: { line: number; text: string }[];
}

interface Row {
  line: number;
  text: string;
  cells: string[];
}

/** Names of the columns that hold one, in the order in which one is looked for. */
const COLUMNS = [/e-?mail/i, /profile|linkedin/i, /domain|website|url/i];

/**
 * Reads a pasted list: one address, domain or profile URL a line, `#` before a remark; or a table with commas, semicolons
 * or tabs as a CRM exports it. Of a table the addresses and profiles are taken, and the domains only where it has neither: a
 * company's website beside a person's address does not mean all who work there.
 */
export function parseContactList(text: string): ContactList {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  const columns = rows[0] && headerOf(rows[0].cells);
  const list: ContactList = { entries: [], invalid: [] };
  const seen = new Set<string>();
  for (const { line, text, cells } of columns ? rows.slice(1) : rows) {
    const found = columns && cells.length > 1 ? entriesIn(cells, columns) : personsFirst(entriesIn(cells));
    if (found.length === 0) list.invalid.push({ line, text });
    for (const entry of found) {
      if (seen.has(`${entry.kind} ${entry.value}`)) continue;
      seen.add(`${entry.kind} ${entry.value}`);
      list.entries.push(entry);
    }
  }
  return list;
}

/** The rows that hold something, without remarks and without the line by which Excel names the separator. */
function rowsOf(text: string, quoteChar = '"'): Row[] {
  const lines = text.replace(/\r\n?/g, '\n');
  const rows: Row[] = [];
  let isTorn = false;
  let [start, line] = [0, 1];
  Papa.parse<string[]>(lines, {
    quoteChar,
    newline: '\n',
    delimitersToGuess: [',', ';', '\t', '|'],
    step: ({ data, errors, meta: { cursor } }) => {
      isTorn ||= errors.some(({ code }) => code === 'MissingQuotes');
      const cells = data.map((cell) => cell.replace(/(^|\s)#.*$/gm, '').trim());
      const slice = lines.slice(start, cursor);
      const whole = slice.trim();
      if (cells.some(Boolean) && !/^(#|sep=.$)/i.test(whole)) rows.push({ line, text: whole, cells });
      start = cursor;
      line += slice.split('\n').length - 1;
    },
  });
  // one quote too many would hide all that follows it: then no quote means anything
  return isTorn && quoteChar ? rowsOf(text, '\0') : rows;
}

const entriesIn = (cells: readonly string[], columns?: readonly number[]): ContactEntry[] =>
  cells.filter((_, at) => !columns || columns.includes(at)).flatMap(entriesOf);

/** A cell is one entry, or has addresses and profiles somewhere in it. */
function entriesOf(cell: string): ContactEntry[] {
  const one = contactEntry(cell);
  if (one) return [one];
  return cell
    .split(/[\s,;|]+/)
    .flatMap((part) => contactEntry(part) ?? [])
    .filter(({ kind }) => kind !== 'domain');
}

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
