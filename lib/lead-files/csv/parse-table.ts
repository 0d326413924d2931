import Papa from 'papaparse';

/** The rows of a table with commas, semicolons, tabs or bars; without empty ones. */
export function parseTable(text: string): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text); // by this line Excel names the separator
  const table = named ? text.slice(named[0].length) : text;
  const { data, errors, meta } = parse(table, named?.[1] ?? '');
  const isOpen = errors.some(({ type }) => type === 'Quotes');
  return (isOpen ? parseLines(table, meta.delimiter) : data).map((row) => row.map((cell) => cell.trim()));
}

/** One quote too many would hide all that follows it: then each line is for itself, and in its own line no quote means anything. */
const parseLines = (table: string, delimiter: string): string[][] =>
  table.split(/\r\n?|\n/).flatMap((line) => {
    const { data, errors } = parse(line, delimiter);
    return errors.some(({ type }) => type === 'Quotes') ? parse(line, delimiter, '\0').data : data;
  });

const parse = (text: string, delimiter: string, quoteChar = '"'): Papa.ParseResult<string[]> =>
  Papa.parse<string[]>(text, {
    quoteChar,
    delimiter,
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
