import { unzipSync } from 'fflate';
import { parseTable } from './csv/parse-table.ts';
import { decodeText } from './decode-text.ts';
import { type LeadReading, leadsOf, problem } from './lead-reading.ts';
import { toFoundLead } from './to-found-lead.ts';

/** The files of LinkedIn's "Download your data" that tell of the person's work, by the names they had in 2026. */
const FILES = [
  'Profile.csv',
  'Positions.csv',
  'Education.csv',
  'Skills.csv',
  'Email Addresses.csv',
  'Shares.csv',
] as const;
type File = (typeof FILES)[number];

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Reads the archive that LinkedIn gives a person of their own data; other archives are `unsupported`. */
export function readLinkedInExport(bytes: Uint8Array, mostBytes: number): LeadReading {
  const tables = unpack(bytes, mostBytes);
  if (!(tables instanceof Map)) return problem(tables);
  const rows = (file: File) => tables.get(file) ?? [];
  const [profile] = rows('Profile.csv');
  if (!profile) return problem(tables.size > 0 ? 'no_person' : 'unsupported');
  const cell = (row: Row, name: string) => row.get(name) ?? '';
  const emails = rows('Email Addresses.csv');
  const email = emails.find((row) => cell(row, 'Primary') === 'Yes') ?? emails[0];
  const found = toFoundLead({
    layout: 'linkedin_export',
    input: {
      objective: '',
      profile_data: {
        name: `${cell(profile, 'First Name')} ${cell(profile, 'Last Name')}`.trim(),
        headline: cell(profile, 'Headline'),
        about: cell(profile, 'Summary'),
        location: cell(profile, 'Geo Location'),
        email: email ? cell(email, 'Email Address') : '',
        career_history: rows('Positions.csv').map((row) => ({
          title: cell(row, 'Title'),
          company: cell(row, 'Company Name'),
          start: cell(row, 'Started On'),
          end: cell(row, 'Finished On'),
          description: cell(row, 'Description'),
        })),
        education: rows('Education.csv').map((row) => ({
          school: cell(row, 'School Name'),
          degree: cell(row, 'Degree Name'),
        })),
        skills: rows('Skills.csv').map((row) => cell(row, 'Name')),
        recent_activity: rows('Shares.csv')
          .filter((row) => cell(row, 'ShareCommentary'))
          .map((row) => ({
            kind: 'authored',
            text: cell(row, 'ShareCommentary').replace(/"(\r?\n)"/g, '$1'), // each of its lines is quoted again
            age: cell(row, 'Date'),
            url: cell(row, 'ShareLink'),
          })),
      },
    },
  });
  return leadsOf([found.lead.profile_data.name ? found : undefined]);
}

type Row = ReadonlyMap<string, string>;

/** Only the named files are unpacked, and only as much as they say that they hold: what lies is cut off or fails. */
function unpack(bytes: Uint8Array, mostBytes: number): Map<File, Row[]> | 'too_large' | 'not_readable' {
  const taken = new Map<string, File>();
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const file = FILES.find((known) => known === name.split('/').at(-1));
        if (!file || [...taken.values()].includes(file)) return false;
        taken.set(name, file);
        total += originalSize;
        return total <= mostBytes;
      },
    });
    if (total > mostBytes) return 'too_large';
    return new Map([...taken].map(([name, file]) => [file, rowsOf(files[name])]));
  } catch (error) {
    console.info('The archive could not be unpacked.', error);
    return 'not_readable';
  }
}

function rowsOf(bytes: Uint8Array | undefined): Row[] {
  const [header = [], ...rows] = parseTable((bytes && decodeText(bytes)) ?? '');
  const names = header.map((name) => name.replace(/^\uFEFF/, ''));
  return rows.map((row) => new Map(names.map((name, index) => [name, row[index] ?? ''])));
}
