import Papa from 'papaparse';

/** The rows of a table with commas, semicolons, tabs or bars; without empty ones. */
export function parseTable(text: string, quoteChar = '"'): string[][] {
  const named = /^sep=(.)\r?\n/i.exec(text); // by this line Excel names the separator
  const { data, errors } = Papa.parse<string[]>(named ? text.slice(named[0].length) : text, {
    quoteChar,
    delimiter: named?.[1] ?? '',
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  // one quote too many would hide all that follows it: then no quote means anything
  if (quoteChar === '"' && errors.some(({ code }) => code === 'MissingQuotes')) return parseTable(text, '\0');
  return data.map((row) => row.map((cell) => cell.trim()));
}
