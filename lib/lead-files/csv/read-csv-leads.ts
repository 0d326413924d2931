import { countryName } from '../../lead/country.ts';
import { type FoundLead, type LeadReading, leadsOf } from '../lead-reading.ts';
import { toFoundLead } from '../to-found-lead.ts';
import { type Column, columnOf } from './column-names.ts';
import { parseTable } from './parse-table.ts';

/** LinkedIn's list of connections has its headings only behind a note. */
const MOST_LINES_BEFORE = 8;
/** A column "Title" may hold how one is addressed. */
const SALUTATION =
  /^(?:(?:prof|dr|mr|mrs|ms|mx|ing|mag|dipl|herr|frau|mme|m|sr|sra|dott|dhr|mevr)\b\.?[\s-]*)+$/i;
const LINKEDIN = /linkedin\.com\/in\//i;

/**
 * A lead a row of a CRM's export, of LinkedIn's `Profile.csv` or of its list of connections; `undefined` for a text that
 * is no table with headings of people.
 */
export function readCsvLeads(text: string): LeadReading | undefined {
  const rows = parseTable(text);
  const at = rows.slice(0, MOST_LINES_BEFORE).findIndex((row) => isHeader(row.map(columnOf)));
  if (at < 0) return undefined;
  const columns = namedColumns((rows[at] ?? []).map(columnOf));
  return leadsOf(rows.slice(at + 1).map((row) => leadOfRow(columns, row)));
}

const NAMES: readonly (Column | undefined)[] = ['name', 'given', 'family'];

/** Who, and one thing more of them. */
const isHeader = (columns: readonly (Column | undefined)[]): boolean =>
  columns.some((column) => NAMES.includes(column)) &&
  new Set(columns.filter((column) => column !== undefined)).size > 1;

/** "Nom" beside "Prénom" is the family's name; "Nome" beside "Cognome" is the given one. */
function namedColumns(columns: readonly (Column | undefined)[]): (Column | undefined)[] {
  const hasGiven = columns.includes('given');
  const hasFamily = columns.includes('family');
  if (hasGiven === hasFamily) return [...columns];
  return columns.map((column) => (column === 'name' ? (hasGiven ? 'family' : 'given') : column));
}

/** A whole name may stand in a column of its own, or in that of one part beside the other part. */
function nameOf({
  given,
  middle,
  family,
  name,
}: Record<'given' | 'middle' | 'family' | 'name', string>): string {
  const words = (text: string): string[] => text.toLowerCase().split(/\s+/);
  const holds = (whole: string, part: string): boolean =>
    whole.includes(' ') && part !== '' && words(part).every((word) => words(whole).includes(word));
  if (holds(family, given)) return family;
  if (holds(given, family)) return given;
  const parts = [given, middle, family].filter(Boolean).join(' ');
  return given && family ? parts : name || parts;
}

function leadOfRow(columns: readonly (Column | undefined)[], row: readonly string[]): FoundLead | undefined {
  const cell = (column: Column, isFit: (value: string) => boolean = Boolean): string =>
    row.find((value, index) => columns[index] === column && value !== '' && isFit(value)) ?? '';
  const name = nameOf({
    given: cell('given'),
    middle: cell('middle'),
    family: cell('family'),
    name: cell('name'),
  });
  if (!/\p{L}/u.test(name)) return undefined;
  const country = cell('country');
  const place = [cell('city'), cell('state'), countryName(country) || country].filter(Boolean).join(', ');
  return toFoundLead({
    layout: 'csv',
    url: cell('profile_url', (value) => LINKEDIN.test(value)),
    input: {
      objective: '',
      profile_data: {
        name,
        headline: cell('headline'),
        about: cell('about'),
        email: /[^\s<>,;]+@[^\s<>,;]+/.exec(cell('email'))?.[0] ?? '',
        current_title: cell('title', (value) => !SALUTATION.test(value)),
        current_company: cell('company'),
        location: cell('location') || place,
      },
    },
  });
}
